# What to type: make run | make run MAGDA=1 | make example | make test | make screenshots | make bench | make clean | make demo-night | make rebuild | make key FILE=… See README.md.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory --no-builtin-rules

JAR := app/target/handle-with-care.jar
DEMO_JAR := demo/target/handle-with-care-demo.jar
SIMULATOR := magda-simulator/target/magda-simulator.jar
HWC_PORT ?= 8080
HWC_PROFILE ?= demo
HWC_DATA_DIR ?= ./data
# HWC_PROFILE=production starts production with the variables of the shell.
RUN_JAR := $(if $(filter production,$(HWC_PROFILE)),$(JAR),$(DEMO_JAR))
# For the demo only: what is built and tested must not depend on it.
run demo-night: export HWC_PORT := $(HWC_PORT)
run demo-night: export HWC_PROFILE := $(HWC_PROFILE)
run demo-night: export HWC_DATA_DIR := $(HWC_DATA_DIR)
# What the demo invents of the world around it: the register, the list of schools, a key.
OUTSIDE := $(patsubst %/,%,$(HWC_DATA_DIR))-outside

# The default java of a machine may be older: the first JDK 25 found in the usual places is used.
JDK := $(shell for home in "$${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*25* /usr/java/*25* "$$HOME"/.sdkman/candidates/java/25* "$$HOME"/.jdks/*25*; do \
    if [ -x "$$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$$home/release"; then echo "$$home"; break; fi; done)
JVM_FLAGS := --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
MVN = JAVA_HOME="$(JDK)" MAVEN_OPTS="$(JVM_FLAGS)" mvn -B -ntp
EXAMPLE := core/target/example.classpath
EXAMPLE_SOURCES := $(shell find core/src -type f) core/pom.xml pom.xml
SOURCES := $(shell find . -name target -prune -o -name data -prune -o -path '*/src/main/*' -type f -print -o -name pom.xml -print)

# The simulator ends with the process that this shell becomes, however that ends. Its keys are there before the application
# starts; it waits for the register, which the application writes. The demo can move its clock, so any time will do.
MAGDA_PORT ?= 8443
MAGDA_CONTROL_PORT ?= 8444
define START_MAGDA
keys="$$(realpath -m "$(OUTSIDE)/magda")"; \
	"$(JDK)/bin/java" -Xmx256m -jar $(SIMULATOR) --port=$(MAGDA_PORT) --control-port=$(MAGDA_CONTROL_PORT) \
	    --register="$${HWC_REGISTER_FILE:-$(OUTSIDE)/register.csv}" --certificates="$$keys" --any-time --stop-with=$$$$ & \
	until [ -s "$$keys/client-trust.p12" ]; do \
	    kill -0 $$! 2>/dev/null || { echo "make: the simulator of MAGDA does not start" >&2; exit 1; }; sleep 0.1; done; \
	export HWC_MAGDA_URL="https://localhost:$(MAGDA_PORT)/Magda-02.00/soap/WebService" HWC_MAGDA_SENDER=handle-with-care.demo \
	    HWC_MAGDA_KEY_STORE_FILE="$$keys/client-key.p12" HWC_MAGDA_KEY_STORE_PASSWORD="$$(<"$$keys/client.password")" \
	    HWC_MAGDA_TRUST_STORE_FILE="$$keys/client-trust.p12" HWC_MAGDA_TRUST_STORE_PASSWORD="$$(<"$$keys/client.password")"
endef

.PHONY: run example test screenshots bench clean demo-night rebuild key jdk browser
.DEFAULT_GOAL := run

# Starts the demo and stays in the foreground; a second start keeps the data. With MAGDA=1 it asks a simulator of MAGDA.
run: $(RUN_JAR)
	@$(if $(MAGDA),$(START_MAGDA);) exec "$(JDK)/bin/java" -Xmx512m -XX:+ExitOnOutOfMemoryError $(JVM_FLAGS) -jar $(RUN_JAR)

# Walks a child through the library in memory: no framework, no database. Its program is in core/src/test/java, package example.
example: $(EXAMPLE)
	@exec "$(JDK)/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "core/target/classes:core/target/test-classes:$$(<$(EXAMPLE))" \
	    be.handlewithcare.core.example.Example

# Hands in a plausible weekend of interventions at the running demo, through the real API.
demo-night: $(DEMO_JAR)
	@exec "$(JDK)/bin/java" $(JVM_FLAGS) -Dloader.main=be.handlewithcare.demo.night.DemoNightMain \
	    -cp $(DEMO_JAR) org.springframework.boot.loader.launch.PropertiesLauncher http://localhost:$(HWC_PORT) "$(OUTSIDE)"

# Makes the read models again from the events, also while the application runs: the demo on ./data, or the database of
# HWC_DATABASE_URL, HWC_DATABASE_USER and HWC_DATABASE_PASSWORD. See docs/operations.md.
rebuild: $(JAR)
	@if [ -z "$${HWC_DATABASE_URL:-}" ]; then \
	    port=$$(sed -n 4p "$(HWC_DATA_DIR)/postgres/postmaster.pid" 2>/dev/null || true); \
	    [ -n "$$port" ] || { echo "make rebuild: no demo runs on $(HWC_DATA_DIR), and HWC_DATABASE_URL is not set" >&2; exit 2; }; \
	    export HWC_DATABASE_URL="jdbc:postgresql://127.0.0.1:$$port/postgres" HWC_DATABASE_USER=postgres HWC_DATABASE_PASSWORD=; \
	fi; \
	exec "$(JDK)/bin/java" -Xmx512m $(JVM_FLAGS) -Dloader.main=be.handlewithcare.app.database.RebuildMain \
	    -cp $(JAR) org.springframework.boot.loader.launch.PropertiesLauncher

# Makes a key file, with mode 600, never in the place of another. BESIDE=old.json: a new primary key beside the old ones;
# PRIMARY_OF=old.json: nothing but its primary key. See docs/operations.md.
key: $(JAR)
	@[ -n "$(FILE)" ] || { echo "make key: say where, such as make key FILE=/etc/handle-with-care/key.json" >&2; exit 2; }
	@exec "$(JDK)/bin/java" $(JVM_FLAGS) -Dloader.main=be.handlewithcare.app.keys.KeyMain \
	    -cp $(JAR) org.springframework.boot.loader.launch.PropertiesLauncher "$(FILE)" \
	    $(if $(BESIDE),--beside "$(BESIDE)") $(if $(PRIMARY_OF),--primary-of "$(PRIMARY_OF)")

# Formats-or-fails, compiles with warnings as errors, runs every test.
test: jdk browser
	@$(MVN) -T 2 verify

# Looks at every page in a real browser, and keeps pictures of them for a phone and a desk in docs/screenshots.
screenshots: jdk browser
	@rm -rf docs/screenshots/*/
	@$(MVN) -q -Dspotless.check.skip -Dgroups=screenshots -Dsurefire.failIfNoSpecifiedTests=false \
	    -Dhwc.screenshots="$(CURDIR)/docs/screenshots" -pl demo -am test

# Measures what is claimed: the register with all pupils of Flanders.
bench: jdk
	@$(MVN) -q -DskipTests -Dspotless.check.skip -pl bench -am package
	@exec "$(JDK)/bin/java" -Xmx1g $(JVM_FLAGS) -jar bench/target/bench.jar

# Build output and demo data away, unless a demo runs on it: it holds its lock file open. Data somewhere else than in ./data is not ours to delete.
clean:
	@lock="$$(realpath -m data/demo.lock)"; \
	if [ -n "$$(find /proc/[0-9]*/fd -lname "$$lock" -print -quit 2>/dev/null)" ]; then \
	    echo "make clean: a demo is running on ./data, stop it first" >&2; exit 1; \
	fi
	@rm -rf target */target
	@if [ "$$(realpath -m "$(HWC_DATA_DIR)")" != "$$(realpath -m ./data)" ]; then \
	    echo "make clean: $(HWC_DATA_DIR) stays, only ./data is deleted"; \
	else \
	    pid=$$(head -n 1 data/postgres/postmaster.pid 2>/dev/null || true); \
	    if [ -n "$$pid" ] && [ "$$(readlink "/proc/$$pid/cwd")" = "$$(realpath data/postgres)" ]; then \
	        kill -INT "$$pid"; while kill -0 "$$pid" 2>/dev/null; do sleep 0.2; done; \
	    fi; \
	    rm -rf data data-outside; \
	fi

$(JAR) $(DEMO_JAR) $(SIMULATOR) &: $(SOURCES) | jdk
	@echo "building, this takes a few minutes the first time"
	@$(MVN) -q -DskipTests -Dspotless.check.skip package
	@touch $(JAR) $(DEMO_JAR) $(SIMULATOR)

$(EXAMPLE): $(EXAMPLE_SOURCES) | jdk
	@echo "building core, this takes a minute the first time"
	@$(MVN) -q -Dspotless.check.skip -pl core test-compile dependency:build-classpath -DincludeScope=runtime \
	    -Dmdep.outputFile=target/example.classpath
	@touch $(EXAMPLE)

jdk:
	@[ -n "$(JDK)" ] || { echo "make: found no JDK 25 in JAVA_HOME or /usr/lib/jvm; install one and try again" >&2; exit 1; }
	@command -v mvn >/dev/null || { echo "make: found no Maven; install it with: apt-get install maven" >&2; exit 1; }

browser:
	@command -v chromium >/dev/null && exit 0; \
	become=; [ "$$(id -u)" = 0 ] || become="sudo -n"; \
	echo "installing chromium for the browser tests"; \
	{ $$become apt-get update -qq && \
	  $$become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >/dev/null || \
	  { echo "make test: could not install chromium; install it and try again" >&2; exit 1; }
