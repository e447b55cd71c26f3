package de.ausgleich.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report is taken back. */
public record FieldReportWithdrawal(
        @NotBlank @Size(max = 500) String reason) {}
