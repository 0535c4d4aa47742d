/**
 * How other people's pages size a frame when they bring no library we may ship: listeners written after
 * the originals, each with the checks the original makes, for what stands in the column of the page.
 */

/** A frame as newsrooms write it. */
export const frame = (src: string, attributes = ''): string =>
  `<iframe id="f" src="${src}" width="100%" height="640" style="border:0" ${attributes}></iframe>`;

/** The frame, and what is said to `f` or heard from it. */
const heard = (src: string, script: string, attributes = ''): string =>
  `${frame(src, attributes)}<script>var f = document.getElementById('f');${script}</script>`;

/** iframe-resizer 5 and open-iframe-resizer compare the origin of a message with that of `src`. */
const known = `var known = function (e) { return e.source === f.contentWindow && e.origin === new URL(f.src).origin };`;

export const listeners: Readonly<Record<string, (src: string) => string>> = {
  // Datawrapper's listener since about 2021: any frame whose window it is.
  Datawrapper: (src) =>
    heard(
      src,
      `addEventListener('message', function (e) {
        if (e.data['datawrapper-height'] === undefined) return;
        for (var id in e.data['datawrapper-height'])
          for (var f of document.querySelectorAll('iframe'))
            if (f.contentWindow === e.source) f.style.height = e.data['datawrapper-height'][id] + 'px';
      })`
    ),
  // The generations before: the frame of that id, or whose address contains the key.
  'Datawrapper, by address': (src) =>
    heard(
      src,
      `addEventListener('message', function (e) {
        for (var id in e.data['datawrapper-height'] || {}) {
          var f = document.getElementById('datawrapper-chart-' + id) ||
            document.querySelector("iframe[src*='" + id + "']");
          if (f) f.style.height = e.data['datawrapper-height'][id] + 'px';
        }
      })`
    ),
  // amp-iframe: window and sentinel are checked, less than 100 px is refused, the frame is sandboxed.
  AMP: (src) =>
    heard(
      `${src}#amp=1`,
      `addEventListener('message', function (e) {
        var m = e.data;
        if (typeof m === 'string' && m[0] === '{') m = JSON.parse(m);
        if (e.source !== f.contentWindow || !m || m.sentinel !== 'amp') return;
        if (m.type === 'embed-size' && m.height >= 100) f.height = m.height;
      })`,
      'scrolling="no" sandbox="allow-scripts allow-same-origin"'
    ),
  // NPR's sidechain: two names of the message, or pym's string; nothing is asked.
  sidechain: (src) =>
    heard(
      src,
      `addEventListener('message', function (e) {
        if (e.source !== f.contentWindow) return;
        var m = e.data, pym = typeof m === 'string' && /^pymxPYMx.*xPYMxheightxPYMx(.+)$/.exec(m);
        if (m.type === 'embed-size' || m.type === 'height') f.style.height = m.height + 'px';
        else if (pym) f.style.height = parseFloat(pym[1]) + 'px';
      })`
    ),
  // AP's helper comes late and asks.
  'AP, asking late': (src) =>
    heard(
      src,
      `f.addEventListener('load', function () { setTimeout(function () {
        addEventListener('message', function (e) {
          if (e.source === f.contentWindow && e.data.type === 'embed-size') f.style.height = e.data.height + 'px';
        });
        f.contentWindow.postMessage({ type: 'embed-size-query' }, '*');
      }, 300) })`
    ),
  // iframe-resizer 5: 24 fields at the start, sizes of nothing are ignored, the licence key goes along in clear.
  'iframe-resizer 5': (src) =>
    heard(
      src,
      `${known}
      var ask = function (text) { f.contentWindow.postMessage('[iFrameSizer]' + text, new URL(f.src).origin) };
      var init = 'f:8:false:false:32:true:true::auto:::0:false:child:auto:false:0:0:true:LICENCE-KEY:5.5.9:0::false';
      addEventListener('message', function (e) {
        if (typeof e.data !== 'string' || e.data.slice(0, 13) !== '[iFrameSizer]') return;
        if (!known(e)) throw new Error('Unexpected message received from: ' + e.origin);
        var m = e.data.slice(13).split(':');
        if (m[0] !== 'f' || document.hidden || +m[1] === 0 || +m[2] === 0) return;
        if (['close', 'scrollTo', 'inPageLink', 'message', 'title', 'reset'].indexOf(m[3]) >= 0) throw new Error(m[3]);
        f.style.height = m[1] + 'px';
      });
      f.addEventListener('load', function () { ask(init) });`
    ),
  // open-iframe-resizer 2: it says hello with growing pauses until it is answered.
  'open-iframe-resizer': (src) =>
    heard(
      src,
      `${known}
      var met = false, hello = function (pause) {
        if (met || pause > 4000) return;
        f.contentWindow.postMessage({ type: 'iframe-child-init', bodyPadding: '9px', bodyMargin: '9px' }, new URL(f.src).origin);
        setTimeout(hello, pause, pause * 2);
      };
      addEventListener('message', function (e) {
        if (!known(e) || e.data.type !== 'iframe-resized') return;
        met = true;
        f.style.height = e.data.height + 'px';
      });
      f.addEventListener('load', function () { hello(10) });`
    ),
  // Its other face: iframe-resizer 4 with one fixed name, and only messages of two endings are taken.
  'open-iframe-resizer, legacy': (src) =>
    heard(
      src,
      `${known}
      addEventListener('message', function (e) {
        if (!known(e) || typeof e.data !== 'string' || !/(mutation|resize)Observer$/.test(e.data)) return;
        f.style.height = e.data.slice(13).split(':')[1] + 'px';
      });
      f.addEventListener('load', function () {
        f.contentWindow.postMessage('[iFrameSizer]ID:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:false', '*');
      });`
    ),
  // Embedly's sample: every message is read as JSON, the frame is the one with that address.
  Embedly: (src) =>
    heard(
      src,
      `addEventListener('message', function (e) {
        try { var m = JSON.parse(e.data) } catch (_) { return }
        if (m.context !== 'iframe.resize') return;
        var f = document.querySelector('iframe[src="' + m.src + '"]');
        if (f) f.height = m.height;
      })`
    ),
  Iframely: (src) =>
    heard(
      src,
      `addEventListener('message', function (e) {
        try { var m = typeof e.data === 'string' ? JSON.parse(e.data) : e.data } catch (_) { return }
        if (e.source === f.contentWindow && m.method === 'resize') f.style.height = m.height + 'px';
      });
      f.addEventListener('load', function () {
        f.contentWindow.postMessage({ method: 'register', windowId: 7 }, '*');
      });`
    )
};

/**
 * wp-embed.js: the page comes with the frame hidden and a blockquote in its place; the secret stands in the
 * address from the start or is put there later, the height is bounded to 200…1000, the frame has no origin.
 */
export const wordpress = (src: string, late: boolean): string =>
  `<blockquote>Наш чертёж</blockquote>${heard(
    late ? src : `${src}#?secret=AbCdE12345`,
    `var secret = 'AbCdE12345';
    addEventListener('message', function (e) {
      var d = e.data;
      if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
      if (e.source !== f.contentWindow || d.secret !== f.dataset.secret) return;
      f.removeAttribute('style');
      f.style.border = 0;
      document.querySelector('blockquote').style.display = 'none';
      if (d.message === 'height') f.height = Math.min(1000, Math.max(200, parseInt(d.value, 10)));
      if (d.message === 'link') location.href = d.value;
    });
    f.style.cssText = 'position:absolute;visibility:hidden';
    f.dataset.secret = secret;
    f.addEventListener('load', function () {
      if (f.src.indexOf(secret) < 0) f.src += '#?secret=' + secret;
      f.contentWindow.postMessage({ message: 'ready', secret: secret }, '*');
    });`,
    'sandbox="allow-scripts" security="restricted"'
  )}`;
