/**
 * The crowd on the graphics card: one triangle over the canvas, and each pixel finds the person it
 * belongs to. One draw call, nothing uploaded but uniforms, the same cost for any number of people.
 * The formulas are those of person.ts.
 */

export const vertex = `#version 300 es
void main(){gl_Position=vec4(vec2(gl_VertexID%2,gl_VertexID/2)*4.-1.,0,1);}`;

/**
 * Uniforms, device px: see raster.ts for what each number is. `s` is the height of the canvas.
 * A body is half a cell and half a pixel wide: all of a cell of one pixel, and a gap from two pixels on.
 * Those in a band are a little broader.
 * A pixel is as dark as the share of it that bodies cover, so that a moving camera makes no moiré.
 */
export const fragment = `#version 300 es
precision highp float;precision highp int;
uniform vec4 seat,grid;
uniform vec3 parks,ink,signal;
uniform vec2 zone,alpha;
uniform float s;
out vec4 o;
float h(int n,uint k){uint a=(uint(n)^(k*0x9e3779b1u))*0x85ebca6bu;a=(a^(a>>13))*0xc2b2ae35u;return float(a^(a>>16))/4294967296.;}
int place(int c,int r,int from){int d=int(grid.y)-int(grid.x)*(int(grid.z)-1);
return from<0?(r+1+from)*int(grid.x)+c:c<from?-1:(c-from)*(int(grid.z)-1)+clamp(d-from,0,c-from)+r;}
vec2 bodies(vec2 p,float b){return floor(p)*b+min(fract(p),b);}
void main(){
float P=seat.z;
vec2 p=(vec2(gl_FragCoord.x,s-gl_FragCoord.y)-seat.xy)/P;
int r=int(floor(p.y));
p.x-=seat.w*float(r&1)*.5;
int c=int(floor(p.x)),n=r*int(grid.x)+c;
o=vec4(0);
if(c<0||r<0||c>=int(grid.x)||n>=int(grid.y)||n==int(grid.w))return;
int k=place(c,r,int(parks.x)),z=place(c,r,int(zone.x));
bool hot=k>=int(parks.y)&&k<int(parks.z)||z>=0&&z<int(zone.y),told=hot||k>=0&&k<int(parks.y);
float b=min(1.,.5+.5/P+(told?.12:0.));
vec2 f=fract(p),v=(bodies(p+.5/P,b)-bodies(p-.5/P,b))*P;
float a=v.x*v.y,near=smoothstep(5.,12.,P),tone=mix(.5+.5*h(n,6u),1.,near);
if(near>0.){
float w=(h(n,4u)-.5)*1.5708;
vec2 q=f-.5-seat.w*.36*vec2(h(n,2u)-.5,h(n,3u)-.5);
q=vec2(q.x*cos(w)+q.y*sin(w),q.y*cos(w)-q.x*sin(w));
a=mix(a,clamp(.5+(1.-length(q/vec2(.31,.14)))*.14*P,0.,1.),near);}
a*=tone*(told?alpha.y:alpha.x);
o=vec4((hot?signal:ink)*a,a);}`;
