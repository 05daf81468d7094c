// SPDX-License-Identifier: Apache-2.0
#include "domain/sizing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** Quiet breathing, in no rhythm: costs nothing and fits any position. */
const QString kBetween = u"breath-natural"_s;
constexpr int kSmallestPermille = 10;
/** Ask for care and are said with the item, but hide nothing. */
constexpr std::array kCareOnly{u"HYPER", u"BAL"};
/** Rule out patterns that hold the breath, content specification 0.5. */
constexpr std::array kNoHolds{u"BP", u"PREG", u"EPI", u"LUNG", u"PANIC"};

template <typename Value> Value within(Value value, Value low, Value high)
{
    return std::max(low, std::min(value, high));
}

/** `left` is the permille still to be moved; it becomes what the variable could not take. */
Milliseconds wholeSeconds(Milliseconds length)
{
    return Milliseconds{length.count() / 1000 * 1000};
}

Milliseconds movedLength(Milliseconds length, Milliseconds largest, int &left)
{
    if (length.count() <= 0 || left == 1000)
        return length;
    const Milliseconds wanted = wholeSeconds(Milliseconds{length.count() * left / 1000});
    const Milliseconds result = within(wanted, std::min(kLeastHold, length), std::max(largest, length));
    left = static_cast<int>(left * length.count() / result.count());
    return result;
}

int movedCount(int count, int largest, int &left)
{
    if (count <= 0 || left == 1000)
        return count;
    const int result = within(count * left / 1000, 1, std::max(largest, count));
    left = static_cast<int>(qint64{left} * count / result);
    return result;
}

template <typename Value> Value highOf(const std::optional<Bounds<Value>> &bounds, Value otherwise)
{
    return bounds ? bounds->high : otherwise;
}

struct Chosen
{
    ProgramItem item; ///< without an id: left out
    SizedChange change;
    int permille = 1000; ///< besides that of the day: a good day's little more
    std::optional<Dose> written{}; ///< the dose before it grew
};

/** The item in the form it has for the grade; without an id it is left out on such a day. */
ProgramItem gradedItem(const ProgramItem &item, Grade grade)
{
    const std::optional<GradeForm> &form = grade == Grade::Flare ? item.flare : item.good;
    if (grade == Grade::Usual || !form)
        return item;
    return inForm(item, form->id, form->dose);
}

/** The item itself, or what changeOf() puts in its place. */
Chosen chosenForm(const Library &library, const ProgramItem &item, const Sizing &sizing)
{
    const std::optional<SizedChange> change = changeOf(library, item.id, sizing);
    if (!change)
        return {item, {}};
    return {inForm(item, change->instead, {}), *change};
}

/** The swaps that the day allows, by the rules by which items are chosen. */
std::vector<Swap> openSwaps(const Library &library, const ProgramItem &item, const Sizing &sizing)
{
    std::vector<Swap> open;
    for (const Swap &swap : item.swaps) {
        const std::optional<SizedChange> change
            = swap.instead.isEmpty() ? std::nullopt : changeOf(library, swap.instead, sizing);
        if (!change)
            open.push_back(swap);
        else if (!change->instead.isEmpty())
            open.push_back({swap.reason, change->instead, std::nullopt});
    }
    return open;
}

/** The largest permille up to `most` that `fits`; nothing if none is small enough. */
template <typename Test> std::optional<int> largest(int most, const Test &fits)
{
    if (fits(most))
        return most;
    int low = std::min(kSmallestPermille, most);
    if (!fits(low))
        return std::nullopt;
    int high = most;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

/** As small as the day is, and as the item that they stand in for. */
void sizeSwaps(const Library &library, PlannedItem &planned, int permille, const TimelineSettings &settings)
{
    const pacing::Milli room = easyCostOf(library, {planned}, settings);
    std::vector<Swap> sized;
    for (Swap &swap : planned.swaps) {
        if (const Movement *movement = library.movement(swap.instead)) {
            const Dose dose = gradedDose(*movement, *swap.dose, std::min(permille, 1000));
            const auto fitted = fittedItem(library, {.id = swap.instead, .dose = dose, .side = planned.side}, room, settings);
            if (!fitted)
                continue;
            swap.dose = fitted->dose;
        }
        sized.push_back(std::move(swap));
    }
    planned.swaps = std::move(sized);
}

std::vector<PlannedItem> scaled(const Library &library, const std::vector<Chosen> &items, int permille)
{
    std::vector<PlannedItem> planned;
    for (const Chosen &chosen : items) {
        planned.push_back(plannedFrom(library, chosen.item));
        if (const Movement *movement = library.movement(chosen.item.id))
            planned.back().dose = gradedDose(*movement, planned.back().dose, permille * chosen.permille / 1000);
    }
    return planned;
}

/** The largest permille up to `most` at which the items cost no more than `room`; nothing if none is small enough. */
std::optional<int> fitting(const Library &library, const std::vector<Chosen> &items, int most, pacing::Milli room,
                           const TimelineSettings &settings)
{
    return largest(most, [&](int permille) {
        return easyCostOf(library, scaled(library, items, permille), settings) <= room;
    });
}

void parted(const Library &library, std::vector<PlannedItem> &items)
{
    std::vector<size_t> moving;
    for (size_t i = 0; i < items.size(); ++i) {
        if (library.movement(items[i].id))
            moving.push_back(i);
    }
    if (moving.size() < 2 || !library.pattern(kBetween))
        return;
    const size_t middle = moving[(moving.size() + 1) / 2];
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(middle), PlannedItem{kBetween, {}, kBetweenParts});
}

} // namespace

Dose gradedDose(const Movement &movement, const Dose &dose, int permille)
{
    const DoseRange &range = movement.range;
    Dose graded = dose;
    int left = permille;
    switch (dose.mode) {
    case DoseMode::Hold:
        graded.hold = movedLength(dose.hold, highOf(range.hold, dose.hold), left);
        break;
    case DoseMode::Time:
        graded.work = movedLength(dose.work, highOf(range.work, dose.work), left);
        break;
    case DoseMode::Reps:
        break;
    }
    // What was rounded down in one variable does not come back in the next.
    const auto cap = [&] { left = permille <= 1000 ? std::min(left, 1000) : left; };
    cap();
    if (dose.mode != DoseMode::Time)
        graded.reps = movedCount(dose.reps, highOf(range.reps, dose.reps), left);
    cap();
    graded.sets = movedCount(dose.sets, highOf(range.sets, dose.sets), left);
    return graded;
}

Dose grownDose(const Movement &movement, const Dose &dose, int percent)
{
    const DoseRange &range = movement.range;
    Dose grown = dose;
    int left = std::max(percent, 100) * 10;
    switch (dose.mode) {
    case DoseMode::Hold:
        grown.hold = movedLength(dose.hold, highOf(range.hold, dose.hold), left);
        break;
    case DoseMode::Time:
        grown.work = movedLength(dose.work, highOf(range.work, dose.work), left);
        break;
    case DoseMode::Reps:
        grown.reps = movedCount(dose.reps, highOf(range.reps, dose.reps), left);
        break;
    }
    return grown;
}

std::optional<PlannedItem> fittedItem(const Library &library, const PlannedItem &item, pacing::Milli most,
                                      const TimelineSettings &settings)
{
    const Movement *movement = library.movement(item.id);
    const auto at = [&](int permille) {
        PlannedItem smaller = item;
        if (movement)
            smaller.dose = gradedDose(*movement, item.dose, permille);
        return smaller;
    };
    const std::optional<int> fit
        = largest(1000, [&](int permille) { return easyCostOf(library, {at(permille)}, settings) <= most; });
    return fit ? std::optional(at(*fit)) : std::nullopt;
}

pacing::Milli easyCostOf(const Library &library, const std::vector<PlannedItem> &items, const TimelineSettings &settings)
{
    pacing::Milli sum = 0;
    for (const PlannedItem &item : items) {
        const Movement *movement = library.movement(item.id);
        if (!movement)
            continue;
        Milliseconds length = itemLength(library, item, settings);
        const int sides = roundsOfSides(*movement, item.side);
        length -= sides * (item.dose.sets - 1) * item.dose.rest;
        sum += easyMilliMinutes(library, item.id, length);
    }
    return sum;
}

QString hidingCaution(const Library &library, const QString &itemId, const QStringList &cautions)
{
    QStringList codes;
    if (const Movement *movement = library.movement(itemId))
        codes = movement->cautions;
    else if (const Script *script = library.script(itemId))
        codes = script->cautions;
    else if (const BreathPattern *pattern = library.pattern(itemId)) {
        codes = pattern->cautions;
        if (pattern->holds) {
            for (const QStringView code : kNoHolds)
                codes << code.toString();
        }
    }
    for (const QString &code : cautions) {
        const bool isCareOnly = std::find(kCareOnly.begin(), kCareOnly.end(), code) != kCareOnly.end();
        if (!isCareOnly && codes.contains(code))
            return code;
    }
    return {};
}

bool suitsPerson(PosePreset position, const Suits &suits)
{
    const bool isNothingTicked = !suits.lying && !suits.seated && !suits.standing;
    switch (position) {
    case PosePreset::Supine:
    case PosePreset::Hook:
    case PosePreset::SideLying:
        return suits.lying || isNothingTicked;
    case PosePreset::Quadruped:
        return !suits.isFloorHard;
    case PosePreset::Sit:
    case PosePreset::Perch:
        return suits.seated || isNothingTicked;
    case PosePreset::Stand:
    case PosePreset::SupportStand:
    case PosePreset::WallStand:
        return suits.standing || isNothingTicked;
    }
    return true;
}

std::optional<PosePreset> unsuitedPosition(const Library &library, const QString &itemId, const Suits &suits)
{
    std::vector<PosePreset> positions;
    if (const Movement *movement = library.movement(itemId))
        positions.push_back(movement->position);
    else if (const BreathPattern *pattern = library.pattern(itemId))
        positions.assign(pattern->positions.begin(), pattern->positions.end());
    const bool isSuited = positions.empty()
        || std::any_of(positions.begin(), positions.end(), [&](PosePreset one) { return suitsPerson(one, suits); });
    return isSuited ? std::nullopt : std::optional(positions.front());
}

std::optional<SizedChange> changeOf(const Library &library, const QString &itemId, const Sizing &sizing)
{
    const auto waiting = std::find_if(sizing.notNow.begin(), sizing.notNow.end(),
                                      [&](const SizedChange &change) { return change.itemId == itemId; });
    if (waiting != sizing.notNow.end())
        return *waiting;
    const auto why = [&](const QString &id) -> std::optional<SizedChange> {
        const QString caution = hidingCaution(library, id, sizing.cautions);
        if (!caution.isEmpty())
            return SizedChange{itemId, {}, SizedChange::Why::Caution, caution};
        const Movement *movement = library.movement(id);
        const Script *script = library.script(id);
        const Load load = movement ? movement->load : script ? script->load : 0;
        if (load > sizing.mostLoad)
            return SizedChange{itemId, {}, SizedChange::Why::TooHard, {}};
        return std::nullopt;
    };
    std::optional<SizedChange> change = why(itemId);
    // An easier form may have one of its own; the loader allows no circles.
    const Movement *movement = library.movement(itemId);
    while (change && movement && !movement->easier.isEmpty()) {
        const QString easier = movement->easier;
        movement = library.movement(easier);
        if (movement && !why(easier)) {
            change->instead = easier;
            break;
        }
    }
    movement = library.movement(itemId);
    if (change || !movement || suitsPerson(movement->position, sizing.suits))
        return change;
    // A form in another position, if one is linked. Without one only hands and knees are left out: lying is done in bed, and
    // what was not ticked is liked less, which is no reason to do without it.
    SizedChange moved{itemId, {}, SizedChange::Why::Position, {}};
    for (const Movement *form = movement; form && !form->easier.isEmpty();) {
        const QString easier = form->easier;
        form = library.movement(easier);
        if (form && suitsPerson(form->position, sizing.suits) && !why(easier)) {
            moved.instead = easier;
            return moved;
        }
    }
    return movement->position == PosePreset::Quadruped ? std::optional(moved) : std::nullopt;
}

SizedSession sizeSession(const Library &library, const QString &programId, const QString &sessionId,
                         const Sizing &wanted, const TimelineSettings &settings)
{
    Sizing sizing = wanted;
    if (programId == kOwnProgram)
        sizing.suits = {};
    SizedSession sized;
    const SessionPlan written = planSession(library, programId, sessionId, 1000);
    sized.plan = {programId, sessionId, written.name, {}};
    const Program *program = library.program(programId);
    const ProgramSession *session = program ? program->session(sessionId) : nullptr;
    const std::optional<Prescription> prescription = program ? program->prescription : std::nullopt;

    std::vector<Chosen> items;
    const auto take = [&](const ProgramItem &item) {
        const ProgramItem graded = gradedItem(item, sizing.grade);
        if (graded.id.isEmpty()) {
            sized.changes.push_back({item.id, {}, SizedChange::Why::Grade, {}});
            return;
        }
        Chosen chosen = chosenForm(library, graded, sizing);
        chosen.item.swaps = openSwaps(library, chosen.item, sizing);
        if (sizing.grade == Grade::Good && !item.good && !prescription)
            chosen.permille = kGoodDayPermille;
        const bool isUsualForm = sizing.grade == Grade::Usual || (sizing.grade == Grade::Good && !item.good);
        const auto growth = sizing.growth.find(item.id);
        const Movement *movement = library.movement(item.id);
        if (growth != sizing.growth.end() && movement && isUsualForm && chosen.item.id == item.id) {
            chosen.written = item.dose.value_or(movement->dose);
            chosen.item.dose = grownDose(*movement, *chosen.written, growth->second);
        }
        if (!chosen.change.itemId.isEmpty())
            sized.changes.push_back(chosen.change);
        if (library.kind(chosen.item.id))
            items.push_back(std::move(chosen));
    };
    if (session) {
        for (const ProgramItem &item : session->items)
            take(item);
    } else {
        for (const PlannedItem &item : written.items)
            take({.id = item.id});
    }

    const std::vector<Chosen> round = items;
    for (int again = 1; again < sizing.rounds; ++again) {
        for (const Chosen &item : round) {
            const Movement *movement = library.movement(item.item.id);
            if (movement && movement->load <= kLight)
                items.push_back(item);
        }
    }

    int permille = sizing.permille;
    if (sizing.most) {
        // What does not fit in its smallest form goes, the last first.
        std::optional<int> fit = fitting(library, items, permille, *sizing.most, settings);
        while (!fit) {
            const auto last = std::find_if(items.rbegin(), items.rend(),
                                           [&](const Chosen &item) { return easyCost(library, item.item.id) > 0; });
            if (last == items.rend())
                break;
            sized.changes.push_back({last->change.itemId.isEmpty() ? last->item.id : last->change.itemId, {},
                                     SizedChange::Why::Room, {}});
            items.erase(std::next(last).base());
            fit = fitting(library, items, permille, *sizing.most, settings);
        }
        permille = fit.value_or(permille);
    }
    sized.plan.items = scaled(library, items, permille);
    for (size_t i = 0; i < items.size(); ++i) {
        PlannedItem &planned = sized.plan.items[i];
        sizeSwaps(library, planned, permille, settings);
        // What grew and was cut again is nothing to tell.
        if (items[i].written && firstVariable(planned.dose) > firstVariable(*items[i].written))
            sized.changes.push_back({planned.id, planned.id, SizedChange::Why::Grown, {},
                                     prescription && prescription->progression ? prescription->progression->afterSessions : 0});
    }
    sized.easyMilliMinutes = easyCostOf(library, sized.plan.items, settings);
    const auto costs = [&](const QString &id) { return easyCost(library, id) > 0; };
    const bool wasMoving = std::any_of(sized.changes.begin(), sized.changes.end(),
                                       [](const SizedChange &c) { return c.why == SizedChange::Why::Room; });
    sized.isOver = wasMoving
        && std::none_of(items.begin(), items.end(), [&](const Chosen &item) { return costs(item.item.id); });
    if (sizing.isInTwoParts)
        parted(library, sized.plan.items);
    return sized;
}

} // namespace evenpace
