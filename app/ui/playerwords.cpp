// SPDX-License-Identifier: Apache-2.0
#include "ui/playerwords.h"

#include "domain/phrases.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace evenpace::playerwords {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Player)
};

QString withoutDot(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString postureLine(const Movement &movement)
{
    return withoutDot(wording::libraryText(phrases::posture(movement.position)));
}

/** First segment after the current one that fits, within the same item; nullptr if there is none. */
template<typename Test>
const Segment *laterInItem(const Session &session, Test test)
{
    const Timeline &timeline = session.timeline();
    for (auto index = static_cast<size_t>(session.segmentIndex()) + 1; index < timeline.size(); ++index) {
        const Segment &later = timeline[index];
        if (later.item != session.segment().item || later.kind == SegmentKind::Done)
            break;
        if (test(later))
            return &later;
    }
    return nullptr;
}

const PlannedItem *plannedItem(const Session &session)
{
    const auto item = static_cast<size_t>(session.segment().item);
    return item < session.plan().items.size() ? &session.plan().items[item] : nullptr;
}

bool hasTwoRounds(const Movement &movement, const Session &session)
{
    const PlannedItem *planned = plannedItem(session);
    return roundsOfSides(movement, planned ? planned->side : SideWish::AsWritten) == 2;
}

QString seconds(Milliseconds length)
{
    return QLocale().toString(static_cast<double>(length.count()) / 1000.0, 'g', 3);
}

} // namespace

QString itemName(const Library &library, const QString &itemId)
{
    return wording::libraryText(library.name(itemId));
}

QString sideLine(const Session &session, const Library &library)
{
    const Segment &segment = session.segment();
    if (const Movement *movement = library.movement(segment.itemId)) {
        if (segment.side == Side::Right && !movement->sideRight.isEmpty())
            return wording::libraryText(movement->sideRight);
        if (segment.side == Side::Left && !movement->sideLeft.isEmpty())
            return wording::libraryText(movement->sideLeft);
        return postureLine(*movement);
    }
    if (library.script(segment.itemId))
        return wording::libraryText(segment.caption);
    return {};
}

QString caption(const Session &session, const Library &library)
{
    const Segment &segment = session.segment();
    const QString text = segment.captionAt(session.elapsed());
    // A script's own caption is its topic, which stands in the side line already.
    if (library.script(segment.itemId) && text == segment.caption && segment.kind == SegmentKind::Attend)
        return {};
    return wording::libraryText(text);
}

QString word(const Session &session)
{
    const Segment &segment = session.segment();
    switch (segment.kind) {
    case SegmentKind::GetReady:
        return Words::tr("Get ready");
    case SegmentKind::SwitchSides:
        return Words::tr("Now the other side");
    case SegmentKind::Rest:
        return Words::tr("Rest");
    default:
        return wording::libraryText(segment.word);
    }
}

QString doseText(const Movement &movement, const Session &session)
{
    const auto &items = session.items();
    const auto item = static_cast<size_t>(session.segment().item);
    Dose dose = item < items.size() && items[item].itemId == movement.id ? items[item].planned : movement.dose;
    // The dose really asked for, after easing off: read from what is still to come.
    for (auto index = static_cast<size_t>(session.segmentIndex()); index < session.timeline().size(); ++index) {
        const Segment &later = session.timeline()[index];
        if (later.item != session.segment().item)
            break;
        if (later.kind == SegmentKind::Hold && dose.mode == DoseMode::Hold) {
            dose.hold = later.length;
            if (static_cast<int>(index) != session.segmentIndex())
                break;
        }
        if (later.reps > 0)
            dose.reps = later.reps;
    }
    switch (dose.mode) {
    case DoseMode::Hold:
        return lengthText(dose.hold);
    case DoseMode::Reps:
        return Words::tr("%n time(s)", nullptr, dose.reps);
    case DoseMode::Time:
        return lengthText(dose.work);
    }
    return {};
}

QString therapistNote(const Session &session)
{
    const PlannedItem *planned = plannedItem(session);
    return planned && planned->id == session.segment().itemId ? planned->note : QString();
}

QString therapistStop(const Session &session)
{
    const PlannedItem *planned = plannedItem(session);
    return planned && session.segment().kind != SegmentKind::Done ? planned->stopWhen : QString();
}

QString nextLine(const Session &session, const Library &library)
{
    const Segment &segment = session.segment();
    if (segment.kind == SegmentKind::Done)
        return {};
    const Movement *movement = library.movement(segment.itemId);
    if (movement && segment.kind == SegmentKind::GetReady && hasTwoRounds(*movement, session))
        return Words::tr("Each side: %1").arg(doseText(*movement, session));
    if (movement && segment.kind == SegmentKind::GetReady)
        return Words::tr("Then: %1").arg(doseText(*movement, session));
    if (movement && segment.kind == SegmentKind::SwitchSides)
        return Words::tr("Then: %1").arg(doseText(*movement, session));
    if (movement && segment.kind != SegmentKind::Rest) {
        const auto isSwitch = [](const Segment &s) { return s.kind == SegmentKind::SwitchSides; };
        if (laterInItem(session, isSwitch))
            return Words::tr("Next: the other side, %1").arg(doseText(*movement, session));
        if (laterInItem(session, [&](const Segment &s) { return s.kind == SegmentKind::Rest && s.set == segment.set; }))
            return Words::tr("Next: a short rest, then once more");
    }
    if (const Segment *next = session.nextItem())
        return Words::tr("Next: %1").arg(itemName(library, next->itemId));
    return Words::tr("This is the last one");
}

QString round(const Session &session, const Library &library)
{
    const Segment &segment = session.segment();
    const Movement *movement = library.movement(segment.itemId);
    if (!movement || segment.rep == 0 || segment.kind == SegmentKind::Rest)
        return {};
    const bool isHeld = movement->dose.mode == DoseMode::Hold;
    if (isHeld && segment.reps > 1)
        return Words::tr("%1 of %2").arg(segment.rep).arg(segment.reps);
    const auto &items = session.items();
    const auto item = static_cast<size_t>(segment.item);
    const int sets = item < items.size() ? items[item].planned.sets : 1;
    if (sets > 1)
        //: which set of how many
        return Words::tr("set %1 of %2").arg(segment.set).arg(sets);
    return {};
}

QString lengthText(Milliseconds length)
{
    const int whole = static_cast<int>((length.count() + 500) / 1000);
    if (whole < 60)
        return Words::tr("%n second(s)", nullptr, whole);
    const QString minutes = Words::tr("%n minute(s)", nullptr, whole / 60);
    if (whole % 60 == 0)
        return minutes;
    //: minutes, then seconds
    return Words::tr("%1 %2").arg(minutes, Words::tr("%n second(s)", nullptr, whole % 60));
}

QString timeLeftText(Milliseconds left)
{
    const int whole = static_cast<int>((std::max(left, 0ms).count() + 999) / 1000);
    if (whole < 60)
        //: seconds, short
        return Words::tr("%1 s left").arg(whole);
    if (whole % 60 == 0)
        return Words::tr("%1 min left").arg(whole / 60);
    return Words::tr("%1 min %2 s left").arg(whole / 60).arg(whole % 60);
}

QString patternText(const BreathPattern &pattern, const TimelineSettings &settings)
{
    if (pattern.phases.size() < 3)
        return Words::tr("Your own pace");
    const auto paced = [&](Milliseconds length) {
        return seconds(Milliseconds{std::llround(static_cast<double>(length.count()) / settings.breathSpeed / 100.0) * 100});
    };
    const QString in = paced(pattern.phases[0] + pattern.secondIn);
    const QString out = paced(pattern.phases[2]);
    const bool holds = pattern.phases[1] > 0ms || (pattern.phases.size() > 3 && pattern.phases[3] > 0ms);
    if (!holds)
        return Words::tr("In %1, out %2").arg(in, out);
    return Words::tr("In %1, hold %2, out %3").arg(in, paced(pattern.phases[1]), out);
}

QString stopText(Milliseconds active)
{
    const int minutes = static_cast<int>(active.count() / 60000);
    if (minutes < 1)
        return Words::tr("Stop and keep what you did");
    return Words::tr("Stop and keep %n minute(s)", nullptr, minutes);
}

} // namespace evenpace::playerwords
