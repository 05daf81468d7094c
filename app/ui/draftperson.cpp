// SPDX-License-Identifier: Apache-2.0
#include "ui/draftperson.h"

#include "domain/exchange/courier.h"

#include <algorithm>

namespace evenpace {

using namespace exchange;

namespace {

std::optional<pacing::Milli> lastDose(const Report &report)
{
    for (auto day = report.days.rbegin(); day != report.days.rend(); ++day) {
        if (day->dose)
            return day->dose;
    }
    return std::nullopt;
}

std::optional<pacing::Milli> ceilingFor(const Services &services, const ClinicPatient &patient)
{
    const Courier *courier = services.courier();
    if (!courier)
        return std::nullopt;
    std::vector<ClinicReport> reports = services.clinic.reports(patient.id);
    std::sort(reports.begin(), reports.end(), [](const ClinicReport &a, const ClinicReport &b) { return a.number > b.number; });
    for (const ClinicReport &kept : reports) {
        const Result<Report> read = courier->keptReport(kept.message, kept.signKey);
        if (refusalIn(read))
            continue;
        if (const std::optional<pacing::Milli> dose = lastDose(std::get<Report>(read)))
            return dose;
    }
    return std::nullopt;
}

} // namespace

DraftPerson draftPerson(const Services &services, const ClinicPatient &patient)
{
    return {patient.name, ceilingFor(services, patient), patient.cautions};
}

} // namespace evenpace
