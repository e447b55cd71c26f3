# The application: the page is built first, because the backend carries it.
# Build context: the top of the repository.
FROM node:22-bookworm-slim AS page
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend/ ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-25 AS application
WORKDIR /build
COPY backend/pom.xml backend/pom.xml
COPY backend/src backend/src
COPY --from=page /build/frontend/dist frontend/dist
RUN mvn --batch-mode --no-transfer-progress -f backend/pom.xml package -DskipTests
# SQLite's library is unpacked here: the running application may execute nothing from where it can write.
RUN mkdir /sqlite && cd /sqlite \
    && jar xf /build/backend/target/quarkus-app/lib/main/org.xerial.sqlite-jdbc-*.jar org/sqlite/native/Linux \
    && mv "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" .

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 1001 --no-create-home ausgleich
WORKDIR /application
COPY --from=application --chown=root:root /build/backend/target/quarkus-app/ ./
COPY --from=application --chown=root:root /sqlite/libsqlitejdbc.so native/
COPY --chown=root:root --chmod=755 deploy/images/healthy /usr/local/bin/healthy
USER 1001
EXPOSE 8080 8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["healthy", "8081", "/q/health/ready"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=70", "-Dorg.sqlite.lib.path=/application/native"]
CMD ["-jar", "quarkus-run.jar"]
