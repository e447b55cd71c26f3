# The only entrance. Every target says here what it does; `make` alone prints them.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run stop reset test check format contract bench verify-audit

help: ## Print what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  Ports: APP_PORT (8080), MANAGEMENT_PORT (8081), KEYCLOAK_PORT (8180), POSTGRES_PORT (5433),"
	@echo "         SMTP_PORT (3025), MAILBOX_PORT (3026)"
	@echo "  Folder of data, logs and secrets: AUSGLEICH_HOME (.local)"

run: ## Build what changed, start everything, print addresses and logins
	@deploy/local/run

stop: ## End what `make run` started; the data stay
	@deploy/local/stop

reset: ## Stop and forget the data (without a terminal: CONFIRM=yes)
	@deploy/local/reset

test: ## Run every test: backend, frontend, and the browser against a system of its own
	@deploy/local/test

check: ## Check format, compilation, lint, types, the contract's drift and the deployment files
	@deploy/local/check

format: ## Format Java and TypeScript
	@deploy/local/format

contract: ## Write openapi.yaml and the client's types from the code
	@deploy/local/contract

bench: ## Measure the answering times of the running system, and the need index
	@deploy/local/bench

verify-audit: ## Verify the audit trail (ANCHOR=number:digest compares with a saved one)
	@deploy/local/verify-audit
