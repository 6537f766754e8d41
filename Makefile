# Two commands for a newcomer: `make demo` and `make test`. Each sets up an environment of its own first.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
DATA ?= ../shared/data
CHECK = $(PYTHON) -c 'import sys; sys.version_info[:2] == (3, 11) or sys.exit("photosite is developed with Python 3.11, not " + \
	sys.version.split()[0] + ": give one with make PYTHON=/path/to/python3.11")'
PIP_FLAGS = --quiet --disable-pip-version-check

.PHONY: demo test test-scale lint benchmarks characterize sensor-speed peers browser bench-browser bundles firmware nightly verify-aarch64 clean faces face-arms language-claims

demo: .demo-venv/.installed
	.demo-venv/bin/photosite demo -o out/demo

# Two processes, a file's tests in one of them: half the time on two cores.
test: .venv/.installed
	OMP_NUM_THREADS=1 .venv/bin/python -m pytest -n 2 --dist loadfile $(PYTEST_ARGS)

# The same shards from a Ray cluster of two nodes on this machine: installs the scale extra (0.25 GB), takes half a minute.
test-scale: .venv/.installed
	.venv/bin/pip install $(PIP_FLAGS) -c constraints.txt -e '.[scale]'
	.venv/bin/python -m pytest -m scale $(PYTEST_ARGS)

lint: .venv/.installed
	.venv/bin/ruff check .
	.venv/bin/mypy

# The measured numbers of the cards and of README, from the committed bundles; needs the development pictures.
benchmarks: .venv/.installed
	.venv/bin/python -m benchmarks.tune_classical --data $(DATA)/images_train
	.venv/bin/python -m benchmarks.demosaic --data $(DATA)

# Every sensor preset measured by EMVA 1288, the standard's reference implementation beside; a few minutes of one core.
characterize: .venv/.installed
	.venv/bin/python -m benchmarks.characterization
	.venv/bin/python -m benchmarks.tables

# The simulated sensor's megapixels a second beside the bound of its random numbers; wants an idle machine.
sensor-speed: .venv/.installed
	OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.sensor_speed

# What docs/device.md says of peers and of the verdict; needs the development pictures and weights, wants an idle machine (4 minutes).
peers: .venv/.installed
	.venv/bin/python -m benchmarks.verdict_rates
	OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.peers --peers $(DATA)/peers
	OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.phone_isps --data $(DATA)/images_test
	.venv/bin/python -m benchmarks.tables

# The two WebAssembly runtimes of `photosite serve`, fetched once by npm into the user's cache; needs Node.js 18 or later.
browser: .venv/.installed
	.venv/bin/python -m photosite.serve.assets

# Every arm of the face detector, hours on two cores; stopped at any time, the same command goes on.
face-arms: .venv/.installed
	.venv/bin/python -m benchmarks.face_arms --data $(DATA)/faces_train -o out/faces \
		--warm float=firmware_models/face-ternary/float_twin.safetensors float-rgb=firmware_models/face-ternary/float_twin.safetensors

# Average precision by source, size and light, peers on the same RAW, wakes, the views of the report's sheet, and what a frame
# costs; goes on where it was stopped.
faces: .venv/.installed
	.venv/bin/python -m benchmarks.faces --data $(DATA) --runs out/faces -o benchmarks/faces.json
	.venv/bin/python -m benchmarks.face_views -o benchmarks/face_views.json
	.venv/bin/python -m facedet.cost firmware_models/face-ternary/weights.safetensors -o benchmarks/face_costs.json

# Two bundles in this machine's headless Chromium, through the page of `photosite serve`; needs chromium, wants an idle machine.
bench-browser: browser
	OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.browser -o benchmarks/browser.json --seconds 6 face-ternary qxq-compact
	.venv/bin/python -m benchmarks.tables

# The committed bundles again, from the committed weights.
bundles: .venv/.installed
	.venv/bin/photosite export qxq-compact --to tflite --to onnx -o firmware_models/qxq-compact/bundle
	.venv/bin/photosite export qxq-lite-int8 --to tflite --to onnx -o firmware_models/qxq-lite-int8/bundle
	.venv/bin/photosite export qxq-night --to tflite --to onnx -o firmware_models/qxq-night/bundle
	.venv/bin/photosite export face-ternary --to tflite --to onnx --to c -o firmware_models/face-ternary/bundle
	for model in masked-lm masked-lm-ternary digit-unet; do \
		.venv/bin/photosite export $$model --to tflite --to onnx -o firmware_models/$$model/bundle || exit 1; done

# Flash, RAM and executed instructions of face-ternary's C on emulated Cortex-M, ternary beside int8, and the page's table; needs
# gcc-arm-none-eabi, libnewlib-arm-none-eabi and qemu-system-arm. Ends with an error when a limit is broken.
firmware: .venv/.installed
	.venv/bin/python -m benchmarks.firmware
	.venv/bin/python -m benchmarks.tables

# What the language papers claim, on small networks, three seeds each: trains them under out/claims, then measures; ten minutes of a core.
language-claims: .venv/.installed
	for claim in carry_tail rainbow_padding dapd dgmark a2d likelihood; do \
		OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.claims.$$claim || exit 1; done
	.venv/bin/python -m benchmarks.tables

# Ten thousand inputs through face-ternary's files, in parts that survive being stopped (an hour and a half of one core), then a
# hundred in every runtime there is; installs the conformance extra (1.4 GB, TensorFlow among it), which nothing else here needs.
nightly: .venv/.installed
	.venv/bin/pip install $(PIP_FLAGS) -c constraints.txt -e '.[conformance]'
	.venv/bin/python -m benchmarks.verify_nightly
	.venv/bin/photosite verify face-ternary --vectors 100 --data $(DATA)/faces_test --record benchmarks/verify_all.json

# The golden vectors on 64-bit ARM, emulated: needs qemu-user-static.
verify-aarch64: .venv/.installed
	.venv/bin/python -m benchmarks.verify_aarch64 -o benchmarks/verify_aarch64.json face-ternary qxq-compact

.demo-venv/.installed: pyproject.toml constraints.txt
	@$(CHECK)
	$(PYTHON) -m venv .demo-venv
	.demo-venv/bin/pip install $(PIP_FLAGS) -c constraints.txt -e '.[report]'
	touch $@

.venv/.installed: pyproject.toml constraints.txt
	@$(CHECK)
	$(PYTHON) -m venv .venv
	.venv/bin/pip install $(PIP_FLAGS) -c constraints.txt -e '.[report,train,export,serve,device,dev]'
	touch $@

clean:
	rm -rf out build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
