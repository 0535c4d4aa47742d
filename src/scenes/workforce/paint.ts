/** Paints a raster on a canvas with WebGL 2; everything about the crowd itself is in shader.ts. */
import type { Raster } from '#scenes/scene.ts';
import { fragment, vertex } from './shader.ts';

/** Draws a raster in two colours, 0…1 each channel. */
type Paint = (raster: Raster, colours: Raster) => void;

/** A painter for the canvas, or null where WebGL 2 does not work. */
export function painter(canvas: HTMLCanvasElement): Paint | null {
  const gl = canvas.getContext('webgl2', {
    antialias: false,
    depth: false,
    // A picture is drawn once and must stay: nothing is drawn again until it changes.
    preserveDrawingBuffer: true
  });
  const program = gl?.createProgram();
  if (!gl || !program) return null;
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment]
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return null;
  gl.useProgram(program);
  const send = {
    1: 'uniform1fv',
    2: 'uniform2fv',
    3: 'uniform3fv',
    4: 'uniform4fv'
  } as const;
  return (raster, colours) => {
    gl.viewport(0, 0, canvas.width, canvas.height);
    for (const [name, numbers] of Object.entries({ ...raster, ...colours, s: [canvas.height] }))
      gl[send[numbers.length as keyof typeof send]](gl.getUniformLocation(program, name), numbers);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  };
}
