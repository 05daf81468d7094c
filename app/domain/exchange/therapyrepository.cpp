// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/therapyrepository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace evenpace {

namespace {

template <typename Value, typename Choose>
std::optional<Value> stricter(std::optional<Value> one, std::optional<Value> other, Choose choose)
{
    if (!one || !other)
        return one ? one : other;
    return choose(*one, *other);
}

} // namespace

std::vector<TakenProgram> newestOf(const std::vector<TakenProgram> &programs)
{
    std::vector<TakenProgram> newest;
    for (const TakenProgram &taken : programs) {
        const auto there = std::find_if(newest.begin(), newest.end(), [&](const TakenProgram &other) {
            return other.program.id == taken.program.id;
        });
        if (there == newest.end())
            newest.push_back(taken);
        else if (taken.program.version > there->program.version)
            *there = taken;
    }
    return newest;
}

exchange::HeldPrograms heldOf(const std::vector<TakenProgram> &programs)
{
    exchange::HeldPrograms held;
    for (const TakenProgram &taken : newestOf(programs)) {
        held[taken.program.id] = {taken.program.version, taken.signKey,
                                  QCryptographicHash::hash(taken.message, QCryptographicHash::Sha256)};
    }
    return held;
}

LimitsSet ceilingsOf(const std::vector<LimitsSet> &programs)
{
    const auto least = [](auto one, auto other) { return std::min(one, other); };
    const auto most = [](auto one, auto other) { return std::max(one, other); };
    LimitsSet all;
    all.source = LimitsSet::Source::Therapist;
    for (const LimitsSet &set : programs) {
        all.milliMinutesADay = stricter(all.milliMinutesADay, set.milliMinutesADay, least);
        all.sessionsADay = stricter(all.sessionsADay, set.sessionsADay, least);
        all.gapMinutes = stricter(all.gapMinutes, set.gapMinutes, most);
        all.effortCeiling = stricter(all.effortCeiling, set.effortCeiling, least);
        all.growPercent = stricter(all.growPercent, set.growPercent, least);
        all.isFrozen = all.isFrozen || set.isFrozen;
    }
    return all;
}

} // namespace evenpace
