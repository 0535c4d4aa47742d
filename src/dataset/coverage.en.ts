/**
 * The checklist of coverage.test.ts in English: the same claims at the same places, and the names. Long
 * because it is the list itself.
 */

/** Facts of the documents without a number: the place and the words that tell them. */
export const claims: readonly (readonly [place: string, fact: string, words: readonly RegExp[]])[] =
  [
    [
      'workforce/students',
      'education.providers',
      [/Moscow Polytech/, /corporate academies/, /retrained/]
    ],
    [
      'workforce/professions',
      'workforce.professions',
      [
        /workers, design engineers, process engineers, scientists and operators of robotic lines/,
        /IT company/,
        /cleanrooms/,
        /digital consoles/,
        /automated/,
        /career ladder/
      ]
    ],
    ['industries/ev', 'industry.ev.moskvich3e', [/electric car, the Moskvich 3e/]],
    ['industries/ev', 'industry.ev.scope', [/components/, /smart transport/]],
    ['industries/ev', 'cluster.ev.localisation', [/glass/, /batteries/, /tyres/]],
    [
      'industries/ev',
      'cluster.ev.atom',
      [/Atom/, /equipped/, /private/, /taxis/, /public services/]
    ],
    ['industries/ev', 'cluster.battery.renera', [/New Moscow/, /Renera company’s gigafactory/]],
    ['industries/medical', 'industry.med.elta', [/developed and made by .*Elta/, /[Gg]lucometer/]],
    ['industries/medical', 'industry.med.scope', [/consumables/, /diagnostic/]],
    [
      'industries/aerospace',
      'industry.space.khrunichev',
      [/Khrunichev Centre/, /Proton and Angara/]
    ],
    [
      'industries/aerospace',
      'industry.space.scope',
      [/new materials/, /spacecraft/, /parts for aircraft/]
    ],
    ['industries/pharma', 'industry.pharma.scope', [/essential medicines/, /replace imported/]],
    ['industries/pharma', 'industry.pharma.sites', [/Alabushevo and Pechatniki/]],
    ['industries/pharma', 'cluster.pharma.largest', [/the largest in Russia, the city says/]],
    [
      'industries/pharma',
      'cluster.pharma.therapies',
      [/cancer, heart disease and autoimmune disorders/]
    ],
    [
      'industries/electronics',
      'industry.micro.scope',
      [
        /Integrated circuits, controllers, chips, sensors, parts for communications/,
        /“digital sovereignty”/
      ]
    ],
    [
      'industries/electronics',
      'industry.micro.mikron',
      [/Moscow calls .* its Mikron plant the country’s leader in chips/]
    ],
    [
      'industries/electronics',
      'city.leader-radioelectronics',
      [/Moscow calls itself Russia’s leading centre of radio electronics/]
    ],
    [
      'industries/electronics',
      'cluster.photonics.built',
      [/Moscow Photonics Centre has been built/, /photonic integrated circuits/]
    ],
    [
      'industries/electronics',
      'cluster.micro.milm',
      [/Due to open .* Microelectronics Test Laboratory/]
    ],
    [
      'industries/electronics',
      'cluster.micro.photomasks-purpose',
      [/integrated circuit can be made/]
    ],
    [
      'sites',
      'sez.products',
      [
        /the latest medicines, medical equipment, microelectronics and photonics, drones and parts for electric vehicles/,
        /on its outskirts/,
        /among apartment blocks/
      ]
    ],
    [
      'sites/history',
      'sez.pechatniki-origin',
      [/Pechatniki/, /Car Assembly Plant No\. 2/, /Moskvich cars/]
    ],
    [
      'sites/history',
      'sez.alabushevo-origin',
      [/microelectronics buildings that included the Angstrem plant/]
    ],
    ['sites/history', 'sez.first-site', [/names Alabushevo as the first site/]],
    [
      'sites/history',
      'sez.reindustrialisation',
      [/reindustrialisation/, /renewed rather than demolished/]
    ],
    [
      'sites/growth',
      'sez.rating-attractiveness',
      [/National Rating of Investment Attractiveness/, /“technology and innovation” type/]
    ],
    ['sites/terms', 'sez.benefit-tax-holiday', [/on land, vehicles or property/]],
    [
      'sites/terms',
      'sez.benefit-customs',
      [/customs zone makes it simpler to bring in equipment and ship out goods/]
    ],
    [
      'sites/terms',
      'sez.benefit-infrastructure',
      [
        /ready-made buildings and laboratories/,
        /co-working/,
        /test ranges/,
        /single window/,
        /bureaucracy/
      ]
    ],
    ['sites/terms', 'sez.benefits-document000', [/relief from property charges/, /reduced rate/]],
    ['sites/terms', 'sez.startup-path', [/start-up/, /volume manufacturer/]],
    [
      'sites/terms',
      'sez.residents-scope',
      [/from microelectronics and pharmaceuticals to drones and space/]
    ],
    [
      'cooperation',
      'coop.goal',
      [
        /Anatoly Garbuzov/,
        /small, medium and large companies, research centres and universities/,
        /cheaper to look for people and materials together/
      ]
    ],
    [
      'cooperation/controller',
      'coop.goal',
      [/on production and delivery/, /productivity and wages/, /of imports/]
    ],
    ['cooperation/controller', 'coop.center', [/city calls the special zone a centre of this/]],
    [
      'cooperation/cableway',
      'coop.ruslet-mikrobor',
      [/Ruslet makes high-speed cableways/, /Mikrobor metal-cutting tools/, /roller housings/]
    ],
    [
      'cooperation/robot',
      'coop.tehnored-privod',
      [/Technored/, /Privod Engineering/, /gripper/, /marks building materials/]
    ],
    [
      'cooperation/controller',
      'coop.plc',
      [
        /NTC Electroprivod/,
        /Proeltech/,
        /Spetskabel/,
        /simpler, quicker and cheaper/,
        /more reliable/
      ]
    ],
    [
      'export/markets',
      'export.instruments-markets',
      [/Turkey, Belarus, Kazakhstan, China and Myanmar/]
    ],
    [
      'export/saudi',
      'export.saudi-innoprom',
      [
        /Innoprom Saudi Arabia/,
        /NIIME showed microcontrollers and sensors/,
        /Elta/,
        /in February 2026/
      ]
    ],
    ['export/saudi', 'export.saudi-promising', [/The city considers .* one of the most promising/]],
    [
      'export/world',
      'export.mosprom',
      [/market/, /barriers/, /check a foreign partner/, /Mosprom/]
    ],
    [
      'plan-2030',
      'city.support-2026',
      [
        /For 2026 the mayor promised/,
        /critically important goods/,
        /backing for research/,
        /wider exports/
      ]
    ],
    [
      'plan-2030',
      'city.social-commute',
      [/find work close to home/, /decent wages/, /less strain on transport/]
    ],
    [
      'plan-2030',
      'city.msp-support',
      [/advice, money and premises/, /mayor considers .* among the best in the world/]
    ],
    ['plan-2030', 'city.strategy-horizon', [/technological sovereignty/]],
    [
      'plan-2030/clusters',
      'cluster.sez-list',
      [/microelectronics and photonics, pharmaceuticals, electric vehicles, batteries, lifts/]
    ],
    [
      'plan-2030/clusters',
      'cluster.lift.base',
      [/lifts, moving walkways and escalators/, /Karacharovo Mechanical Plant/]
    ],
    [
      'plan-2030/clusters',
      'cluster.battery.start',
      [/batteries for electric transport and drones is only beginning/]
    ],
    [
      'plan-2030/clusters',
      'cluster.construction.products',
      [/reinforced concrete, modular buildings/, /Krasnopakhorsky district/]
    ],
    ['plan-2030/clusters', 'cluster.food.products', [/meat, milk, bread, confectionery/]],
    ['plan-2030/clusters', 'cluster.glass-eco', [/glass and eco-industrial/]],
    [
      'finale',
      'city.hybrid',
      [
        /hybrid of traditional strength and digital flexibility/,
        /frame/,
        /innovation agenda/,
        /revival/
      ]
    ]
  ];

/** Names of the documents, as English writes them. */
export const names: readonly RegExp[] = [
  /Sergei Sobyanin/,
  /Anatoly Garbuzov/,
  /Moscow/,
  /New Moscow/,
  /Krasnopakhorsky district/,
  /Alabushevo/,
  /Pechatniki/,
  /Technopolis Moscow/,
  /Russia/,
  /Myanmar/,
  /China/,
  /Kazakhstan/,
  /Belarus/,
  /Turkey/,
  /Saudi Arabia/,
  /Moskvich plant/,
  /Moskvich 3e/,
  /Atom/,
  /Renera/,
  /Elta/,
  /Khrunichev Centre/,
  /Proton/,
  /Angara/,
  /Mikron/,
  /Angstrem/,
  /NIIME/,
  /Car Assembly Plant No\. 2/,
  /Karacharovo Mechanical Plant/,
  /Moscow Photonics Centre/,
  /Moscow Microelectronics Test Laboratory/,
  /photomask centre/,
  /Moscow Polytech/,
  /Moscow Export Centre/,
  /Mosprom/,
  /Made in Moscow/,
  /Moscow Innovation Cluster/,
  /i\.moscow/,
  /Department of Investment and Industrial Policy/,
  /National Rating of Investment Attractiveness/,
  /Innoprom Saudi Arabia/,
  /Ruslet/,
  /Mikrobor/,
  /Technored/,
  /Privod Engineering/,
  /NTC Electroprivod/,
  /Proeltech/,
  /Spetskabel/,
  /TASS/,
  /Vedomosti/,
  /mos\.ru/,
  /TUT NEWS/
];
