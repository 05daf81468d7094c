// SPDX-License-Identifier: Apache-2.0
#include "domain/practice.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

bool isUpTo(Milliseconds length, int minutes)
{
    constexpr Milliseconds kMinute{60000};
    return length < minutes * kMinute + kMinute / 2;
}

constexpr std::array<QStringView, kBodyRegions> kRegionNames{u"head_jaw", u"neck_shoulders", u"upper_back", u"lower_back",
                                                            u"arms",     u"hands",          u"belly",      u"hips",
                                                            u"legs",     u"feet"};

constexpr size_t kLying = 0;
constexpr size_t kSeated = 1;
constexpr size_t kStanding = 2;
/** Behind every place that a region can have in an item. */
constexpr size_t kLastPlace = 100;

PracticeChip kindOf(MovementType type)
{
    switch (type) {
    case MovementType::Stretch:
        return PracticeChip::Stretch;
    case MovementType::Mobility:
        return PracticeChip::Mobility;
    case MovementType::Strength:
    case MovementType::Balance:
    case MovementType::Aerobic:
        return PracticeChip::Strength;
    case MovementType::Relax:
        return PracticeChip::Relaxation;
    }
    return PracticeChip::Mobility;
}

std::bitset<3> positionOf(PosePreset preset)
{
    std::bitset<3> positions;
    switch (preset) {
    case PosePreset::Supine:
    case PosePreset::Hook:
    case PosePreset::SideLying:
        positions.set(kLying);
        break;
    case PosePreset::Sit:
    case PosePreset::Perch:
        positions.set(kSeated);
        break;
    case PosePreset::Stand:
    case PosePreset::SupportStand:
    case PosePreset::WallStand:
        positions.set(kStanding);
        break;
    case PosePreset::Quadruped:
        break;
    }
    return positions;
}

PracticeItem itemOf(const Library &library, const Movement &movement, const TimelineSettings &settings)
{
    PracticeItem item;
    item.id = movement.id;
    item.kind = kindOf(movement.type);
    item.regions = regionsOf(movement.regions);
    item.isWholeBody = movement.regions.contains("whole_body"_L1);
    item.positions = positionOf(movement.position);
    item.load = movement.load;
    item.length = itemLength(library, {movement.id, movement.dose, {}}, settings);
    return item;
}

PracticeItem itemOf(const Library &library, const BreathPattern &pattern, const TimelineSettings &settings)
{
    PracticeItem item;
    item.id = pattern.id;
    item.kind = PracticeChip::Breathing;
    item.regions = {BodyRegion::Belly};
    if (pattern.positions.empty())
        item.positions.set();
    for (const PosePreset preset : pattern.positions)
        item.positions |= positionOf(preset);
    item.length = itemLength(library, {pattern.id, {}, pattern.defaultLength}, settings);
    return item;
}

PracticeItem itemOf(const Library &library, const Script &script, const TimelineSettings &settings)
{
    PracticeItem item;
    item.id = script.id;
    item.kind = script.type == "mindfulness"_L1 || script.type == "imagery"_L1 ? PracticeChip::Mind
                                                                               : PracticeChip::Relaxation;
    item.positions.set();
    item.length = itemLength(library, {script.id, {}, {}}, settings);
    return item;
}

PracticeItem itemOf(const MindExercise &exercise)
{
    PracticeItem item;
    item.id = exercise.id;
    item.kind = PracticeChip::Mind;
    item.positions.set();
    item.length = exercise.length;
    return item;
}

/** Movements from head to feet, the lightest and shortest first, then the rest by its kind. */
void sort(std::vector<PracticeItem> &items)
{
    const auto rank = [](const PracticeItem &item) {
        const bool isMovement = item.load > 0;
        const size_t part = item.regions.empty() ? kBodyRegions : static_cast<size_t>(item.regions.front());
        const auto kind = static_cast<size_t>(item.kind);
        return std::tuple(!isMovement, isMovement ? part : kind, item.load, item.length, item.id);
    };
    std::sort(items.begin(), items.end(),
              [&rank](const PracticeItem &one, const PracticeItem &other) { return rank(one) < rank(other); });
}

bool fits(const PracticeItem &item, PracticeChip chip, const PracticeMarks &marks)
{
    switch (chip) {
    case PracticeChip::Favorites:
        return marks.favorites.contains(item.id);
    case PracticeChip::Recent:
        return marks.recent.contains(item.id);
    case PracticeChip::Lying:
        return item.positions.test(kLying);
    case PracticeChip::Seated:
        return item.positions.test(kSeated);
    case PracticeChip::Standing:
        return item.positions.test(kStanding);
    case PracticeChip::UpTo5:
        return isUpTo(item.length, 5);
    case PracticeChip::UpTo10:
        return isUpTo(item.length, 10);
    case PracticeChip::UpTo15:
        return isUpTo(item.length, 15);
    case PracticeChip::Stretch:
    case PracticeChip::Mobility:
    case PracticeChip::Strength:
    case PracticeChip::Breathing:
    case PracticeChip::Relaxation:
    case PracticeChip::Mind:
        return item.kind == chip;
    case PracticeChip::VeryLight:
        return item.load <= 1;
    case PracticeChip::Light:
        return item.load == 2;
    case PracticeChip::Moderate:
        return item.load >= 3;
    }
    return false;
}

/** Favorites and what was done lately are two questions, not two answers to one. */
bool isAlternative(PracticeChip one, PracticeChip other)
{
    return groupOf(one) == groupOf(other) && groupOf(one) != PracticeGroup::Personal;
}

bool fits(const PracticeItem &item, const PracticeFilter &filter, const PracticeMarks &marks)
{
    const auto &regions = item.regions;
    if (filter.region && !item.isWholeBody
        && std::find(regions.begin(), regions.end(), *filter.region) == regions.end())
        return false;
    return std::all_of(filter.chips.begin(), filter.chips.end(), [&](PracticeChip chip) {
        return std::any_of(filter.chips.begin(), filter.chips.end(), [&](PracticeChip other) {
            return (other == chip || isAlternative(chip, other)) && fits(item, other, marks);
        });
    });
}

/** How far back a region stands among those of an item. */
size_t placeOf(const PracticeItem &item, BodyRegion region)
{
    const auto found = std::find(item.regions.begin(), item.regions.end(), region);
    if (found == item.regions.end())
        return kLastPlace;
    const auto place = static_cast<size_t>(found - item.regions.begin());
    // Breathing moves the belly, but who looks there looks for a movement first.
    return item.kind == PracticeChip::Breathing ? kLastPlace - 1 : place;
}

} // namespace

QString nameOf(BodyRegion region)
{
    return kRegionNames.at(static_cast<size_t>(region)).toString();
}

std::optional<BodyRegion> bodyRegionOf(QStringView name)
{
    const auto found = std::find(kRegionNames.begin(), kRegionNames.end(), name);
    if (found == kRegionNames.end())
        return std::nullopt;
    return static_cast<BodyRegion>(found - kRegionNames.begin());
}

BodyRegion regionOf(BodyArea area)
{
    switch (area) {
    case BodyArea::JawLeft:
    case BodyArea::JawRight:
        return BodyRegion::HeadJaw;
    case BodyArea::Neck:
    case BodyArea::ShoulderLeft:
    case BodyArea::ShoulderRight:
        return BodyRegion::NeckShoulders;
    case BodyArea::UpperBack:
        return BodyRegion::UpperBack;
    case BodyArea::LowerBack:
        return BodyRegion::LowerBack;
    case BodyArea::UpperArmLeft:
    case BodyArea::UpperArmRight:
    case BodyArea::LowerArmLeft:
    case BodyArea::LowerArmRight:
        return BodyRegion::Arms;
    case BodyArea::Chest:
    case BodyArea::Abdomen:
        return BodyRegion::Belly;
    case BodyArea::HipLeft:
    case BodyArea::HipRight:
        return BodyRegion::Hips;
    case BodyArea::UpperLegLeft:
    case BodyArea::UpperLegRight:
    case BodyArea::LowerLegLeft:
    case BodyArea::LowerLegRight:
        return BodyRegion::Legs;
    }
    return BodyRegion::HeadJaw;
}

std::vector<BodyRegion> regionsOf(const QStringList &movementRegions)
{
    std::vector<BodyRegion> regions;
    const auto add = [&regions](BodyRegion region) {
        if (std::find(regions.begin(), regions.end(), region) == regions.end())
            regions.push_back(region);
    };
    for (const QString &name : movementRegions) {
        if (name == "jaw"_L1) {
            add(BodyRegion::HeadJaw);
        } else if (name == "neck"_L1) {
            add(BodyRegion::NeckShoulders);
        } else if (name == "shoulders"_L1) {
            add(BodyRegion::NeckShoulders);
            add(BodyRegion::Arms);
        } else if (name == "chest"_L1) {
            add(BodyRegion::Belly);
        } else if (name == "upper_back"_L1) {
            add(BodyRegion::UpperBack);
        } else if (name == "low_back"_L1) {
            add(BodyRegion::LowerBack);
        } else if (name == "hips"_L1) {
            add(BodyRegion::Hips);
        } else if (name == "legs"_L1) {
            add(BodyRegion::Legs);
        } else if (name == "ankles"_L1) {
            add(BodyRegion::Feet);
        } else if (name == "wrists_hands"_L1) {
            add(BodyRegion::Hands);
            add(BodyRegion::Arms);
        }
    }
    return regions;
}

PracticeGroup groupOf(PracticeChip chip)
{
    switch (chip) {
    case PracticeChip::Favorites:
    case PracticeChip::Recent:
        return PracticeGroup::Personal;
    case PracticeChip::Lying:
    case PracticeChip::Seated:
    case PracticeChip::Standing:
        return PracticeGroup::Position;
    case PracticeChip::UpTo5:
    case PracticeChip::UpTo10:
    case PracticeChip::UpTo15:
        return PracticeGroup::Length;
    case PracticeChip::Stretch:
    case PracticeChip::Mobility:
    case PracticeChip::Strength:
    case PracticeChip::Breathing:
    case PracticeChip::Relaxation:
    case PracticeChip::Mind:
        return PracticeGroup::Kind;
    case PracticeChip::VeryLight:
    case PracticeChip::Light:
    case PracticeChip::Moderate:
        return PracticeGroup::Effort;
    }
    return PracticeGroup::Personal;
}

bool isKind(PracticeChip chip)
{
    return groupOf(chip) == PracticeGroup::Kind;
}

std::vector<PracticeItem> practiceItems(const Library &library, const TimelineSettings &settings,
                                        const QStringList &ownPatterns)
{
    std::vector<PracticeItem> items;
    for (const auto &[id, movement] : library.movements) {
        if (!movement.isVariant)
            items.push_back(itemOf(library, movement, settings));
    }
    for (const auto &[id, pattern] : library.patterns)
        items.push_back(itemOf(library, pattern, settings));
    for (const QString &id : ownPatterns) {
        if (const BreathPattern *pattern = library.pattern(id))
            items.push_back(itemOf(library, *pattern, settings));
    }
    for (const auto &[id, script] : library.scripts)
        items.push_back(itemOf(library, script, settings));
    sort(items);
    return items;
}

std::vector<PracticeItem> sessionItems(const Library &library, const TimelineSettings &settings,
                                       const QStringList &ownPatterns)
{
    constexpr Load kTherapistOnly = 5;
    std::vector<PracticeItem> items = practiceItems(library, settings, ownPatterns);
    for (const auto &[id, movement] : library.movements) {
        if (movement.isVariant)
            items.push_back(itemOf(library, movement, settings));
    }
    for (const auto &[id, exercise] : library.minds)
        items.push_back(itemOf(exercise));
    std::erase_if(items, [](const PracticeItem &item) { return item.load >= kTherapistOnly; });
    sort(items);
    return items;
}

std::vector<const PracticeItem *> practiceMatches(const std::vector<PracticeItem> &items, const PracticeFilter &filter,
                                                  const PracticeMarks &marks)
{
    std::vector<const PracticeItem *> found;
    for (const PracticeItem &item : items) {
        if (fits(item, filter, marks))
            found.push_back(&item);
    }
    if (filter.chips.contains(PracticeChip::Recent)) {
        std::stable_sort(found.begin(), found.end(), [&marks](const PracticeItem *one, const PracticeItem *other) {
            return marks.recent.indexOf(one->id) < marks.recent.indexOf(other->id);
        });
    } else if (filter.region) {
        const BodyRegion region = *filter.region;
        std::stable_sort(found.begin(), found.end(), [region](const PracticeItem *one, const PracticeItem *other) {
            return std::pair(placeOf(*one, region), one->load) < std::pair(placeOf(*other, region), other->load);
        });
    }
    return found;
}

std::optional<PracticeDrop> bestDrop(const std::vector<PracticeItem> &items, const PracticeFilter &filter,
                                     const PracticeMarks &marks)
{
    std::optional<PracticeDrop> best;
    const auto consider = [&](std::optional<PracticeChip> chip, const PracticeFilter &rest) {
        const auto matches = static_cast<int>(practiceMatches(items, rest, marks).size());
        if (matches > (best ? best->matches : 0))
            best = PracticeDrop{chip, rest, matches};
    };
    for (const PracticeChip chip : filter.chips) {
        PracticeFilter rest = filter;
        rest.chips.erase(chip);
        consider(chip, rest);
    }
    // Where it hurts is what the person came for: it is given up only if nothing else helps.
    if (!best && filter.region) {
        PracticeFilter rest = filter;
        rest.region.reset();
        consider(std::nullopt, rest);
    }
    return best;
}

} // namespace evenpace
