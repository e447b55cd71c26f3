# shellcheck shell=bash
# A mail server that delivers to nobody: what the system sends lands here and can be looked at. The mails are kept in
# memory and are gone when it stops.

start_mailbox() {
  alive mailbox && return
  require_port "$SMTP_PORT" SMTP_PORT "the mail server"
  require_port "$MAILBOX_PORT" MAILBOX_PORT "the mailbox"
  started="mailbox ${started:-}"
  start_process mailbox "$JAVA_HOME/bin/java" -Xmx64m -XX:TieredStopAtLevel=1 -Dgreenmail.auth.disabled \
    -Dgreenmail.smtp.hostname=127.0.0.1 -Dgreenmail.smtp.port="$SMTP_PORT" \
    -Dgreenmail.api.hostname=127.0.0.1 -Dgreenmail.api.port="$MAILBOX_PORT" -jar "$mailbox_dist"
}

await_mailbox() {
  wait_until_answers mailbox "The mailbox" "$mailbox_url/api/service/readiness"
  say "The mailbox is ready on port $MAILBOX_PORT, it takes mail on port $SMTP_PORT."
}

stop_mailbox() { stop_process mailbox 10; }
