// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/followed.h"

#include "domain/records.h"

#include <algorithm>
#include <map>

namespace evenpace::exchange {

std::vector<const HandedOver *> followedBy(const KeyId &key, const std::vector<ClinicReport> &reports,
                                           const std::vector<HandedOver> &given)
{
    std::map<QUuid, int> named; // the newest version of each program
    for (const ClinicReport &report : reports) {
        if (!report.programId.isNull())
            named[report.programId] = std::max(named[report.programId], report.programVersion);
    }
    const auto isTheirs = [&](const AssignedProgram &frame) {
        const auto found = named.find(frame.id);
        return (!key.isEmpty() && frame.patient == key) || (found != named.end() && frame.version <= found->second);
    };
    std::vector<const HandedOver *> versions;
    for (const HandedOver &one : given) {
        const AssignedProgram &frame = one.draft.frame;
        if (isTheirs(frame) && (versions.empty() || versions.front()->draft.frame.id == frame.id))
            versions.push_back(&one);
    }
    std::sort(versions.begin(), versions.end(),
              [](const HandedOver *a, const HandedOver *b) { return a->draft.frame.version < b->draft.frame.version; });
    return versions;
}

std::optional<Assignment> assignmentOf(const std::vector<const HandedOver *> &versions)
{
    if (versions.empty())
        return std::nullopt;
    Assignment assignment{dayOf(versions.front()->at.toLocalTime()), 0, versions.front()->draft.frame.id};
    for (const DraftPhase &phase : versions.back()->draft.phases)
        assignment.weeks += phase.weeks;
    return assignment;
}

ClinicSummary summaryOf(const Told &told, const std::vector<const HandedOver *> &followed, const FlagRules &rules)
{
    ClinicSummary summary;
    summary.reportedOn = told.lastMadeOn;
    summary.lastDay = told.last;
    summary.reportNumber = told.lastNumber;
    summary.flags = flagsOfReports(told, rules);
    if (const std::optional<Assignment> assignment = assignmentOf(followed)) {
        summary.program = followed.back()->draft.frame.name;
        summary.weeks = assignment->weeks;
        summary.assignedOn = assignment->on;
        const QDate first = told.begunOn(assignment->program);
        summary.begunOn = first.isValid() ? std::max(first, assignment->on) : QDate();
    }
    return summary;
}

} // namespace evenpace::exchange
