#!/bin/bash
# Turns KAFKA_A_B=c into a.b=c, formats the log directory once, then becomes the broker.
set -euo pipefail
properties=/opt/kafka/config/server.properties

# Variables of the image itself, not settings of the broker.
not_settings='^KAFKA_(HEAP_OPTS|OPTS|JVM_PERFORMANCE_OPTS|LOG4J_OPTS|JMX_.*)$'

: >"$properties"
while IFS= read -r -d '' pair; do
    name=${pair%%=*} value=${pair#*=}
    [[ $name == KAFKA_* && ! $name =~ $not_settings ]] || continue
    # Three underscores are a dash, two an underscore, one a dot.
    key=$(sed -e 's/^KAFKA_//' -e 's/___/\x01/g' -e 's/__/\x02/g' -e 's/_/./g' \
        -e 's/\x01/-/g' -e 's/\x02/_/g' <<<"$name" | tr '[:upper:]' '[:lower:]')
    printf '%s=%s\n' "$key" "$value" >>"$properties"
done < <(env -0)

run() {
    # shellcheck disable=SC2086 # options are words
    "$1" java ${KAFKA_HEAP_OPTS:-} ${KAFKA_OPTS:-} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
        -Dlog4j2.configurationFile=/opt/kafka/log4j2.properties -cp '/opt/kafka/libs/*' "${@:2}"
}

run command kafka.tools.StorageTool format --cluster-id "$CLUSTER_ID" --config "$properties" --ignore-formatted
run exec kafka.Kafka "$properties"
