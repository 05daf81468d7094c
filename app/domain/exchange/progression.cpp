// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/progression.h"

#include <algorithm>

namespace evenpace::exchange {

namespace {

bool wasWorse(const LookedBack &session, const Progression &progression)
{
    if (session.morning && *session.morning != MorningAfter::AsUsual)
        return true;
    return session.record.painBefore && session.painNextMorning
        && *session.painNextMorning - *session.record.painBefore > progression.mostPainRise;
}

bool counts(const LookedBack &session, const Progression &progression)
{
    const SessionRecord &record = session.record;
    return record.status == SessionStatus::Finished && record.easeOffs == 0 && record.effort
        && *record.effort <= progression.mostEffort && record.painBefore && session.painNextMorning
        && !wasWorse(session, progression);
}

/** All that was done of the item in that session was done as planned, and was no less than what is written. */
bool wasDoneAsWritten(const SessionRecord &record, const ProgramItem &item, const Movement &movement)
{
    const qint64 written = firstVariable(item.dose.value_or(movement.dose));
    bool isThere = false;
    for (const SessionItemRecord &done : record.items) {
        if (done.itemId != item.id)
            continue;
        isThere = true;
        if (done.outcome != ItemOutcome::Done || done.ease != Ease::None || firstVariable(done.planned) < written)
            return false;
    }
    return isThere;
}

} // namespace

std::map<QString, int> growthOf(const Program &program, const std::vector<LookedBack> &sessions, const Library &library)
{
    std::map<QString, int> percents;
    if (!program.prescription || !program.prescription->progression)
        return percents;
    const Progression &progression = *program.prescription->progression;
    std::map<QString, int> counted;
    for (const LookedBack &session : sessions) {
        if (wasWorse(session, progression))
            counted.clear();
        const ProgramSession *written = program.session(session.record.sessionId);
        if (!written || !counts(session, progression))
            continue;
        QStringList seen;
        for (const ProgramItem &item : written->items) {
            const Movement *movement = library.movement(item.id);
            if (!movement || seen.contains(item.id) || !wasDoneAsWritten(session.record, item, *movement))
                continue;
            seen << item.id;
            if (++counted[item.id] < progression.afterSessions)
                continue;
            counted[item.id] = 0;
            int &percent = percents.try_emplace(item.id, 100).first->second;
            percent = std::min(percent + progression.percent, progression.mostPercent);
        }
    }
    return percents;
}

} // namespace evenpace::exchange
