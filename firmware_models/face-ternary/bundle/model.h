/* face-ternary, printed by photosite: weights packed. One picture a call; no heap, no recursion, of libc string.h alone.
   Define PHOTOSITE_ROUNDING_XNNPACK for LiteRT's results to the bit, PHOTOSITE_ROUNDING_FIXED_POINT (or neither) for
   TensorFlow Lite Micro's. PHOTOSITE_PLAIN leaves away the vector loops, whose results are equal.

   The arena's 499280 bytes (no plan needs fewer than 499280), offset and what lies there at its time:
          0  /blocks.0/act/act_quant/export_handler/QuantizeLinear_output_0
          0  /blocks.2/act/act_quant/export_handler/QuantizeLinear_output_0
          0  /blocks.4/act/act_quant/export_handler/QuantizeLinear_output_0
          0  scratch of /blocks.7/conv/Conv
          0  scratch of /blocks.9/conv/Conv
          0  scratch of /blocks.6/conv/Conv
          0  scratch of /heads.1/conv/Conv
          0  scratch of /blocks.8/conv/Conv
          0  scratch of /heads.2/conv/Conv
          0  scratch of /heads.3/conv/Conv
     115280  /blocks.6/act/act_quant/export_handler/QuantizeLinear_output_0
     115280  /blocks.8/act/act_quant/export_handler/QuantizeLinear_output_0
     129680  /blocks.9/act/act_quant/export_handler/QuantizeLinear_output_0
     153600  /blocks.3/act/act_quant/export_handler/QuantizeLinear_output_0
     153600  scratch of /blocks.5/conv/Conv
     153600  scratch of /blocks.2/conv/Conv
     153600  scratch of /heads.0/conv/Conv
     172880  /blocks.7/act/act_quant/export_handler/QuantizeLinear_output_0
     230480  /blocks.5/act/act_quant/export_handler/QuantizeLinear_output_0
     307200  /blocks.1/act/act_quant/export_handler/QuantizeLinear_output_0
     307200  frame
     307200  scratch of /blocks.3/conv/Conv
     307200  scratch of /blocks.4/conv/Conv
     384000  scratch of /blocks.0/conv/Conv
     460800  scratch of /blocks.1/conv/Conv
*/
#ifndef PHOTOSITE_FACE_TERNARY_H
#define PHOTOSITE_FACE_TERNARY_H

#define PHOTOSITE_FACE_TERNARY_ARENA_BYTES 499280
#define PHOTOSITE_FACE_TERNARY_INPUT_COUNT 1
#define PHOTOSITE_FACE_TERNARY_OUTPUT_COUNT 4
#define PHOTOSITE_FACE_TERNARY_INPUT_0_BYTES 76800  /* frame */
#define PHOTOSITE_FACE_TERNARY_OUTPUT_0_BYTES 24000  /* stride4 */
#define PHOTOSITE_FACE_TERNARY_OUTPUT_1_BYTES 6000  /* stride8 */
#define PHOTOSITE_FACE_TERNARY_OUTPUT_2_BYTES 1500  /* stride16 */
#define PHOTOSITE_FACE_TERNARY_OUTPUT_3_BYTES 400  /* stride32 */

#ifdef __cplusplus
extern "C" {
#endif
/* arena: of the size above, on a boundary of 16 bytes. inputs, outputs: stored numbers, channels last. */
void photosite_face_ternary_run(void *arena, const void *const inputs[], void *const outputs[]);
#ifdef __cplusplus
}
#endif
#endif
