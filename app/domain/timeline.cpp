// SPDX-License-Identifier: Apache-2.0
#include "domain/timeline.h"

#include "domain/phrases.h"
#include "domain/scriptpace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace evenpace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A sentence of the library takes about this long to say; used to leave numbers out where it would be cut. */
constexpr Milliseconds kSentence{3500};
/** How long a phrase takes to say, a breath included: so much, and so much more for each letter. */
constexpr Milliseconds kPhrase{380};
constexpr Milliseconds kLetter{68};
/** A cue that begins after a number has been said. */
constexpr Milliseconds kAfterNumber{1000};
/** Cues that teach come early or not at all. */
constexpr Milliseconds kLoose{4000};
/** From this part of get ready on, the first cue and the dose are said. */
constexpr int kCalmPercent = 40;
/** What get ready has no room for is said while the movement begins, at the latest so far into it. */
constexpr Milliseconds kIntoMovement{6000};
/** The word that begins a repetition, with the breath after it. */
constexpr Milliseconds kLeadWord{1000};
/** Shorter holds have no room for a sentence beside the count: what is to be heeded is said before them. */
constexpr Milliseconds kLeastTaughtHold{7000};
/** Nor has the first one beside what get ready left over. */
constexpr Milliseconds kLeastTaughtFirstHold{10000};
constexpr Milliseconds kLeastCountedHold{5000};
constexpr Milliseconds kLeastHalfWay{20000};
/** Phases shorter than this have no room for a word. */
constexpr Milliseconds kLeastWord{900};
constexpr Milliseconds kRestOnlyRest{60000};
/** The slow-down ramp begins this much faster and lasts this part of the time. */
constexpr double kRampSpeed = 1.3;
constexpr double kRampShare = 1.0 / 3.0;
constexpr int kWholeBreathWords = 3;
constexpr int kCyclesBetweenCues = 3;

Milliseconds percent(Milliseconds length, int value)
{
    return Milliseconds{length.count() * value / 100};
}

Milliseconds tenth(Milliseconds length)
{
    return Milliseconds{(length.count() + 50) / 100 * 100};
}

Milliseconds spokenLength(const QStringList &phrases)
{
    Milliseconds length{0};
    for (const QString &phrase : phrases)
        length += kPhrase + kLetter * phrase.size();
    return length;
}

Dose easedDose(const Dose &dose, Ease ease)
{
    if (ease == Ease::None)
        return dose;
    Dose eased = dose;
    eased.reps = std::max(1, dose.reps * kEasePercent / 100);
    eased.hold = std::min(dose.hold, std::max(kLeastHold, percent(dose.hold, kEasePercent)));
    eased.work = std::min(dose.work, std::max(kLeastHold, percent(dose.work, kEasePercent)));
    return eased;
}

/** Builds the segments of one item, starting at zero, and hangs cues on them by their time. */
class ItemBuilder
{
public:
    ItemBuilder(QString itemId, int item)
        : m_itemId(std::move(itemId))
        , m_item(item)
    {
    }

    Segment &add(SegmentKind kind, Milliseconds length)
    {
        Segment segment;
        segment.start = m_end;
        segment.length = length;
        segment.kind = kind;
        segment.item = m_item;
        segment.itemId = m_itemId;
        m_end += length;
        return m_segments.emplace_back(std::move(segment));
    }

    /** Adds a cue at a moment of the item; moments at or after the end belong to the last segment. */
    void cueAt(Milliseconds moment, Cue cue)
    {
        auto it = std::find_if(m_segments.begin(), m_segments.end(),
                               [&](const Segment &segment) { return moment < segment.end(); });
        if (it == m_segments.end())
            it = std::prev(m_segments.end());
        cue.at = moment - it->start;
        const auto place = std::upper_bound(it->cues.begin(), it->cues.end(), cue.at,
                                            [](Milliseconds at, const Cue &other) { return at < other.at; });
        it->cues.insert(place, std::move(cue));
    }

    void countDown(Milliseconds end)
    {
        for (int n = 3; n > 0; --n)
            cueAt(end - n * 1s, {.say = {phrases::number(n)}});
    }

    void halfWay(Milliseconds from, Milliseconds length)
    {
        if (length >= kLeastHalfWay)
            cueAt(from + length / 2, {.say = {phrases::halfWay()}, .window = 600ms});
    }

    [[nodiscard]] Milliseconds end() const { return m_end; }
    [[nodiscard]] Timeline take() { return std::move(m_segments); }

private:
    QString m_itemId;
    int m_item;
    Milliseconds m_end{0};
    Timeline m_segments;
};

struct Context {
    const TimelineSettings &settings;
    Ease ease;
    bool isFirst;
    /** What stands before the name of every item but the first. */
    [[nodiscard]] QStringList arrivalWords() const { return isFirst ? QStringList() : QStringList{phrases::next()}; }
    [[nodiscard]] QStringList announce(const QString &name) const { return arrivalWords() << name + u'.'; }
    [[nodiscard]] Sound arrival() const { return isFirst ? Sound::None : Sound::End; }
};

/** One movement: get ready, then each side, set and repetition. */
class MovementBuilder
{
public:
    MovementBuilder(const Movement &movement, const PlannedItem &planned, int item, const Context &context)
        : m_movement(movement)
        , m_dose(easedDose(planned.dose, context.ease))
        , m_tempo(tempoOf(movement, planned))
        , m_only(onlySide(movement, planned.side))
        , m_context(context)
        , m_builder(movement.id, item)
        , m_reach(context.ease == Ease::None ? 1.0 : kEasePercent / 100.0)
    {
    }

    Timeline build()
    {
        const Side first = m_context.settings.firstSide;
        const Side second = first == Side::Right ? Side::Left : Side::Right;
        if (m_only != Side::None) {
            getReady(m_only);
            oneSide(m_only);
            return m_builder.take();
        }
        const bool bothInTurn = m_movement.side == SideMode::LeftRight;
        getReady(bothInTurn ? first : Side::Both);
        if (bothInTurn) {
            oneSide(first);
            switchSides(second);
            oneSide(second);
        } else {
            oneSide(Side::Both);
        }
        return m_builder.take();
    }

private:
    void getReady(Side first)
    {
        Segment &segment = m_builder.add(SegmentKind::GetReady, m_context.settings.getReady);
        segment.side = first;
        segment.caption = m_movement.setUp;
        QStringList say = m_context.announce(m_movement.name);
        say << phrases::posture(m_movement.position);
        if (m_only != Side::None)
            say << phrases::sideNow(m_only);
        else if (first != Side::Both)
            say << phrases::sideFirst(first);
        else if (m_movement.side == SideMode::Alternate)
            say << phrases::changingSides(m_context.settings.firstSide);
        const Milliseconds length = segment.length;
        const Milliseconds calm = percent(length, kCalmPercent);
        m_builder.cueAt(0ms, {.say = say, .sound = m_context.arrival(), .window = 500ms});
        // What to do goes before how often: the latter may still be said while the first repetition begins.
        QStringList then = m_movement.cues.mid(0, 1);
        then << doseWords();
        for (const QString &phrase : std::as_const(then))
            m_builder.cueAt(calm, {.say = {phrase}, .window = length - calm + kIntoMovement});
        if (std::max(calm, spokenLength(say)) + spokenLength(then) > length)
            m_spill = kLeadWord + spokenLength(then);
    }

    [[nodiscard]] QStringList doseWords() const
    {
        QStringList words;
        switch (m_dose.mode) {
        case DoseMode::Hold:
            words << phrases::length(m_dose.hold);
            if (m_dose.reps > 1)
                words << phrases::times(m_dose.reps);
            break;
        case DoseMode::Reps:
            words << phrases::times(m_dose.reps);
            break;
        case DoseMode::Time:
            words << phrases::length(m_dose.work);
            break;
        }
        if (m_dose.sets > 1)
            words << phrases::sets(m_dose.sets);
        return words;
    }

    void switchSides(Side to)
    {
        Segment &segment = m_builder.add(SegmentKind::SwitchSides, kSwitchSides);
        segment.side = to;
        segment.caption = to == Side::Left ? m_movement.sideLeft : m_movement.sideRight;
        const Milliseconds at = segment.start;
        m_builder.cueAt(at, {.say = {phrases::sideNow(to)}, .sound = Sound::ChangeSide, .window = 800ms});
    }

    void oneSide(Side side)
    {
        for (int set = 1; set <= m_dose.sets; ++set) {
            if (set > 1) {
                Segment &rest = m_builder.add(SegmentKind::Rest, m_dose.rest);
                rest.side = side;
                rest.set = set - 1;
                rest.caption = u"Let it settle."_s;
                const Milliseconds at = rest.start;
                m_builder.cueAt(at, {.say = {phrases::rest()}, .window = 800ms});
            }
            switch (m_dose.mode) {
            case DoseMode::Hold:
                holds(side, set);
                break;
            case DoseMode::Reps:
                repetitions(side, set);
                break;
            case DoseMode::Time:
                timed(side, set);
                break;
            }
        }
    }

    Segment &addPhase(SegmentKind kind, Milliseconds length, Side side, int set, int rep)
    {
        Segment &segment = m_builder.add(kind, length);
        segment.side = side;
        segment.set = set;
        segment.rep = rep;
        segment.reps = m_dose.mode == DoseMode::Time ? 0 : m_dose.reps;
        segment.poseFrom = kind == SegmentKind::Move ? 0 : m_reach;
        segment.poseTo = kind == SegmentKind::Release ? 0 : m_reach;
        segment.word = word(kind);
        segment.caption = cueOf(rep);
        return segment;
    }

    [[nodiscard]] QString word(SegmentKind kind) const
    {
        const int index = kind == SegmentKind::Move ? 0 : kind == SegmentKind::Hold ? 1 : 2;
        return m_movement.tempoWords.value(index);
    }

    [[nodiscard]] QString cueOf(int rep) const
    {
        const auto count = m_movement.cues.size();
        return count == 0 ? QString() : m_movement.cues.at((rep - 1) % count);
    }

    [[nodiscard]] Side sideOf(Side side, int rep) const
    {
        if (m_movement.side != SideMode::Alternate || m_only != Side::None)
            return side;
        const Side first = m_context.settings.firstSide;
        return rep % 2 ? first : (first == Side::Right ? Side::Left : Side::Right);
    }

    void holds(Side side, int set)
    {
        // The first cue was said while getting ready. Each hold teaches one more, or the rest before it does.
        const auto teaches
            = [this](int rep) { return m_dose.hold >= (rep == 1 ? kLeastTaughtFirstHold : kLeastTaughtHold); };
        const auto taughtBefore = [this, &teaches](int rep) {
            return rep > 1 && rep <= m_dose.reps && !teaches(rep - 1) && rep <= m_movement.cues.size();
        };
        for (int rep = 1; rep <= m_dose.reps; ++rep) {
            const bool isLast = rep == m_dose.reps;
            const Milliseconds start = m_builder.end();
            addPhase(SegmentKind::Move, kEnterHold, side, set, rep);
            addPhase(SegmentKind::Hold, m_dose.hold, side, set, rep);
            addPhase(SegmentKind::Release, kLeaveHold, side, set, rep);
            const Milliseconds hold = start + kEnterHold;
            const Milliseconds release = hold + m_dose.hold;
            const bool isQuiet = rep == 1 || taughtBefore(rep);
            m_builder.cueAt(start,
                            {.say = isQuiet ? QStringList() : QStringList{phrases::onceMore()},
                             .sound = rep == 1 ? Sound::Start : Sound::Tick,
                             .window = 500ms});
            if (const QString cue = m_movement.cues.value(rep); !cue.isEmpty() && teaches(rep))
                m_builder.cueAt(hold + 500ms, {.say = {cue}, .window = kLoose});
            m_builder.halfWay(hold, m_dose.hold);
            if (m_dose.hold >= kLeastCountedHold)
                m_builder.countDown(release);
            m_builder.cueAt(release, {.say = {isLast ? phrases::andRest() : phrases::letGo()}, .sound = Sound::Tick});
            if (taughtBefore(rep + 1))
                m_builder.cueAt(release + kAfterNumber, {.say = {m_movement.cues.at(rep)}, .window = 1500ms});
        }
    }

    void repetitions(Side side, int set)
    {
        const Tempo &tempo = m_tempo;
        const Milliseconds cycle = tempo.out + tempo.pause + tempo.back;
        const int cueSpan = static_cast<int>((kSentence + cycle - 1ms) / cycle);
        const bool countsToo = cycle >= kAfterNumber + kSentence;
        // Where get ready was too short for its words, the first repetitions leave them room.
        const int spilled = static_cast<int>((std::exchange(m_spill, 0ms) + cycle - 1ms) / cycle);
        const int wordsRep = std::min(m_dose.reps, spilled + 1);
        int nextCueRep = set == 1 ? wordsRep + 1 : m_dose.reps + 1;
        int quietUntil = wordsRep - 1;
        qsizetype cueIndex = 1;
        for (int rep = 1; rep <= m_dose.reps; ++rep) {
            const Side own = sideOf(side, rep);
            const Milliseconds start = m_builder.end();
            addPhase(SegmentKind::Move, tempo.out, own, set, rep);
            if (tempo.pause > 0ms)
                addPhase(SegmentKind::Hold, tempo.pause, own, set, rep);
            if (tempo.back > 0ms)
                addPhase(SegmentKind::Release, tempo.back, own, set, rep);

            const bool saysWords = rep == wordsRep;
            const bool isLast = rep == m_dose.reps && rep > 1;
            const bool teaches = rep == nextCueRep && rep + cueSpan <= m_dose.reps && cueIndex < m_movement.cues.size();
            Cue lead{.sound = rep == 1 ? Sound::Start : Sound::Tick};
            if (isLast)
                lead.say = QStringList{phrases::lastOne()};
            else if ((saysWords || rep == 1) && tempo.out >= kLeastWord)
                lead.say = QStringList{word(SegmentKind::Move) + u'.'};
            else if (rep > quietUntil && (!teaches || countsToo))
                lead.say = QStringList{phrases::number(rep)};
            m_builder.cueAt(start, lead);
            if (teaches) {
                m_builder.cueAt(start + (countsToo ? kAfterNumber : 150ms),
                                {.say = {m_movement.cues.at(cueIndex++)}, .window = 1500ms});
                quietUntil = rep + cueSpan - 1;
                nextCueRep = quietUntil + 2;
            }
            phaseMark(start + tempo.out, tempo.pause, SegmentKind::Hold, saysWords);
            phaseMark(start + tempo.out + tempo.pause, tempo.back, SegmentKind::Release, saysWords);
        }
    }

    void phaseMark(Milliseconds at, Milliseconds length, SegmentKind kind, bool saysWord)
    {
        if (length <= 0ms)
            return;
        Cue cue{.sound = Sound::Tick};
        if (saysWord && length >= kLeastWord)
            cue.say = QStringList{word(kind) + u'.'};
        m_builder.cueAt(at, cue);
    }

    void timed(Side side, int set)
    {
        const Tempo &tempo = m_tempo;
        const Milliseconds start = m_builder.end();
        const Milliseconds end = start + m_dose.work;
        const std::array phases = {std::pair{SegmentKind::Move, tempo.out}, std::pair{SegmentKind::Hold, tempo.pause},
                                   std::pair{SegmentKind::Release, tempo.back}};
        for (int rep = 1; m_builder.end() < end; ++rep) {
            for (const auto &[kind, length] : phases) {
                const Milliseconds fits = std::min(length, end - m_builder.end());
                if (fits > 0ms)
                    addPhase(kind, fits, sideOf(side, rep), set, rep);
            }
        }
        m_builder.cueAt(start, {.say = {word(SegmentKind::Move) + u'.'}, .sound = Sound::Start});
        m_builder.halfWay(start, m_dose.work);
        const auto cues = m_movement.cues.size();
        for (qsizetype index = 1; index < cues; ++index)
            m_builder.cueAt(start + m_dose.work * index / (cues + 1),
                            {.say = {m_movement.cues.at(index)}, .show = m_movement.cues.at(index), .window = 1500ms});
        if (m_dose.work >= kLeastCountedHold)
            m_builder.countDown(end);
    }

    const Movement &m_movement;
    const Dose m_dose;
    const Tempo m_tempo;
    const Side m_only; ///< of two sides, where one is wished
    const Context &m_context;
    ItemBuilder m_builder;
    const double m_reach;
    Milliseconds m_spill{0}; ///< for how long the words of get ready may go on into the first repetitions
};

QString breathWord(BreathPhaseKind kind)
{
    switch (kind) {
    case BreathPhaseKind::In:
        return u"Breathe in"_s;
    case BreathPhaseKind::Out:
        return u"Breathe out"_s;
    case BreathPhaseKind::HoldFull:
        return u"Hold"_s;
    case BreathPhaseKind::HoldEmpty:
        return u"Rest"_s;
    }
    return {};
}

QString breathPhrase(BreathPhaseKind kind, int cycle)
{
    switch (kind) {
    case BreathPhaseKind::In:
        return cycle <= kWholeBreathWords ? phrases::breatheIn() : phrases::in();
    case BreathPhaseKind::Out:
        return cycle <= kWholeBreathWords ? phrases::breatheOut() : phrases::out();
    case BreathPhaseKind::HoldFull:
    case BreathPhaseKind::HoldEmpty:
        return phrases::hold();
    }
    return {};
}

struct BreathPhase {
    BreathPhaseKind kind;
    Milliseconds length;
    bool isSip = false;
};

std::vector<BreathPhase> phasesOf(const std::vector<Milliseconds> &lengths, Milliseconds secondIn)
{
    std::vector<BreathPhase> phases;
    const std::array kinds = {BreathPhaseKind::In, BreathPhaseKind::HoldFull, BreathPhaseKind::Out,
                              BreathPhaseKind::HoldEmpty};
    for (size_t i = 0; i < lengths.size() && i < kinds.size(); ++i) {
        if (lengths[i] > 0ms)
            phases.push_back({kinds[i], lengths[i]});
        if (i == 0 && secondIn > 0ms)
            phases.push_back({BreathPhaseKind::In, secondIn, true});
    }
    return phases;
}

/** The phases that last at all, for each pace of the pattern; free breathing is one pace without any. */
std::vector<std::vector<BreathPhase>> pacesOf(const BreathPattern &pattern)
{
    std::vector<std::vector<BreathPhase>> paces;
    if (pattern.paces.empty())
        paces.push_back(phasesOf(pattern.phases, pattern.secondIn));
    for (const std::vector<Milliseconds> &pace : pattern.paces)
        paces.push_back(phasesOf(pace, pattern.secondIn));
    return paces;
}

Timeline breathing(const BreathPattern &pattern, Milliseconds length, int item, const Context &context)
{
    ItemBuilder builder(pattern.id, item);
    Segment &countIn = builder.add(SegmentKind::GetReady, kCountIn);
    countIn.caption = pattern.setUp;
    // An own name stands on the screen only: the voice has no clip of it.
    builder.cueAt(0ms, {.say = pattern.isOwn ? context.arrivalWords() : context.announce(pattern.name),
                        .sound = context.arrival(),
                        .window = 300ms});

    const QString caption = pattern.cues.isEmpty() ? pattern.purpose : pattern.cues.first();
    const QStringList details = {phrases::length(length), phrases::anyPosture()};
    const auto paces = pacesOf(pattern);
    const auto shares = static_cast<Milliseconds::rep>(paces.size());
    const bool hasOnePace = shares == 1;

    qsizetype cueIndex = 0;
    int cycle = 0;
    for (Milliseconds::rep share = 1; share <= shares; ++share) {
        const auto &phases = paces[static_cast<size_t>(share - 1)];
        const Milliseconds end = kCountIn + length * share / shares;
        const Milliseconds pacedEnd = end - pattern.rest;
        while (!phases.empty()) {
            const double elapsed = static_cast<double>((builder.end() - kCountIn).count());
            const double ramp = context.settings.slowDownRamp && hasOnePace
                ? std::max(0.0, 1.0 - elapsed / (static_cast<double>(length.count()) * kRampShare))
                : 0.0;
            const double speed = context.settings.breathSpeed * (1.0 + (kRampSpeed - 1.0) * ramp);
            std::vector<Milliseconds> lengths;
            Milliseconds whole{0};
            for (const BreathPhase &phase : phases) {
                const double scaled = static_cast<double>(phase.length.count()) / speed;
                lengths.push_back(tenth(Milliseconds{std::llround(scaled)}));
                whole += lengths.back();
            }
            if (builder.end() + whole > pacedEnd)
                break;
            ++cycle;
            for (size_t i = 0; i < phases.size(); ++i) {
                const BreathPhaseKind kind = phases[i].kind;
                const Milliseconds at = builder.end();
                Segment &segment = builder.add(SegmentKind::BreathePhase, lengths[i]);
                segment.set = static_cast<int>(share);
                segment.rep = cycle;
                segment.breath = kind;
                segment.word = breathWord(kind);
                segment.caption = caption;
                const Sound sound = kind == BreathPhaseKind::In ? Sound::BreathIn
                    : kind == BreathPhaseKind::Out              ? Sound::BreathOut
                                                                : Sound::BreathHold;
                builder.cueAt(at,
                              {.say = {phases[i].isSip ? phrases::sip() : breathPhrase(kind, cycle)}, .sound = sound});
                if (kind != BreathPhaseKind::Out)
                    continue;
                if (cycle == 1) {
                    builder.cueAt(at + 1200ms, {.say = details, .window = 1000ms});
                } else if (cycle % kCyclesBetweenCues == 0 && cueIndex < (hasOnePace ? pattern.cues.size() : 1)) {
                    const QString &cue = pattern.cues.at(cueIndex++);
                    builder.cueAt(at + 1200ms, {.say = {cue}, .show = cue, .window = 1000ms});
                }
            }
        }
        if (builder.end() == end)
            continue;
        const Milliseconds at = builder.end();
        Segment &free = builder.add(SegmentKind::Attend, end - at);
        free.set = hasOnePace ? 0 : static_cast<int>(share);
        free.caption = caption;
        if (phases.empty()) {
            const auto count = pattern.cues.size();
            for (qsizetype index = 0; index < count; ++index)
                builder.cueAt(at + (end - at) * index / count,
                              {.say = {pattern.cues.at(index)}, .show = pattern.cues.at(index), .window = kLoose});
            continue;
        }
        builder.cueAt(at, {.say = {phrases::breatheFreely()}, .show = phrases::breatheFreely(), .window = 1000ms});
        if (!hasOnePace) {
            const QString ask = pattern.cues.value(1);
            const QString next = share == shares ? pattern.cues.last() : pattern.cues.value(2);
            builder.cueAt(at + (end - at) / 3, {.say = {ask}, .show = ask, .window = kLoose});
            builder.cueAt(at + (end - at) * 2 / 3, {.say = {next}, .show = next, .window = kLoose});
        }
    }
    Timeline timeline = builder.take();
    for (Segment &segment : timeline)
        segment.reps = segment.kind == SegmentKind::BreathePhase ? cycle : 0;
    return timeline;
}

Timeline scripted(const Script &written, int item, const Context &context)
{
    const Script script = paced(written, context.settings.silencePercent);
    ItemBuilder builder(script.id, item);
    int part = 0;
    for (const ScriptPart &section : script.parts) {
        const Milliseconds at = builder.end();
        Segment &segment = builder.add(SegmentKind::Attend, section.length);
        segment.set = ++part;
        segment.caption = section.topic;
        if (part == 1)
            builder.cueAt(0ms, {.say = context.announce(script.name) << phrases::length(script.length()),
                                .sound = Sound::Bowl,
                                .window = 300ms});
        for (const ScriptLine &line : section.lines)
            builder.cueAt(at + line.at, {.say = {line.text}, .show = line.text, .window = 8000ms});
    }
    return builder.take();
}

Timeline thinking(const MindExercise &exercise, int item, const Context &context)
{
    ItemBuilder builder(exercise.id, item);
    std::vector<MindStep> steps = exercise.steps;
    if (context.settings.opensLocked)
        steps.insert(steps.end(), exercise.lockedSteps.begin(), exercise.lockedSteps.end());
    // Quiet times have their length; the steps that ask share the rest.
    Milliseconds quiet{0};
    Milliseconds::rep asking = 0;
    for (const MindStep &step : steps) {
        quiet += step.pause;
        asking += step.pause > 0ms ? 0 : 1;
    }
    const Milliseconds shared = std::max(exercise.length - quiet, 0ms);
    Milliseconds passed{0};
    Milliseconds::rep done = 0;
    bool wasQuiet = false;
    for (const MindStep &step : steps) {
        const Milliseconds at = builder.end();
        const bool isFirst = &step == &steps.front();
        const bool isQuiet = step.pause > 0ms;
        if (isQuiet)
            passed += step.pause;
        else
            ++done;
        const Milliseconds length = isQuiet ? step.pause : passed + shared * done / asking - at;
        Segment &segment = builder.add(isQuiet ? SegmentKind::Attend : SegmentKind::Ask, length);
        segment.set = step.number;
        segment.caption = step.title;
        QStringList say = isFirst ? context.announce(exercise.name) : QStringList();
        say << step.title;
        if (!step.text.isEmpty())
            say << step.text;
        // Who sat with closed eyes hears that the quiet time is over.
        const Sound sound = wasQuiet ? Sound::End : isFirst ? context.arrival() : Sound::None;
        builder.cueAt(at, {.say = say, .sound = sound, .window = 500ms});
        wasQuiet = isQuiet;
    }
    return builder.take();
}

/** Movements of load 3 or more in their easier form once eased off; the dose is then the easier form's own. */
PlannedItem easedItem(const Library &library, const PlannedItem &item, Ease ease)
{
    const Movement *movement = library.movement(item.id);
    if (ease == Ease::None || !movement || movement->load < kRestAfterLoad)
        return item;
    const Movement *easier = library.movement(movement->easier);
    return easier ? PlannedItem{.id = easier->id, .dose = easier->dose, .side = item.side} : item;
}

Timeline compileItem(const Library &library, const PlannedItem &item, int index, const Context &context)
{
    if (const Movement *movement = library.movement(item.id))
        return MovementBuilder(*movement, item, index, context).build();
    if (const BreathPattern *pattern = library.pattern(item.id))
        return breathing(*pattern, item.length, index, context);
    if (const Script *script = library.script(item.id))
        return scripted(*script, index, context);
    if (const MindExercise *exercise = library.mind(item.id))
        return thinking(*exercise, index, context);
    return {};
}

bool staysWhenResting(const Library &library, const QString &id)
{
    const auto kind = library.kind(id);
    return kind == ItemKind::Breath || kind == ItemKind::Script;
}

struct KindName {
    SegmentKind kind;
    const char *name;
};
constexpr std::array kKinds = {KindName{SegmentKind::GetReady, "getReady"},
                               KindName{SegmentKind::Instruct, "instruct"},
                               KindName{SegmentKind::Move, "move"},
                               KindName{SegmentKind::Hold, "hold"},
                               KindName{SegmentKind::Release, "release"},
                               KindName{SegmentKind::SwitchSides, "switchSides"},
                               KindName{SegmentKind::Rest, "rest"},
                               KindName{SegmentKind::BreathePhase, "breathePhase"},
                               KindName{SegmentKind::Attend, "attend"},
                               KindName{SegmentKind::Ask, "ask"},
                               KindName{SegmentKind::Done, "done"}};

} // namespace

QString Segment::captionAt(Milliseconds elapsed) const
{
    QString text = caption;
    for (const Cue &cue : cues) {
        if (cue.at > elapsed)
            break;
        if (!cue.show.isEmpty())
            text = cue.show;
    }
    return text;
}

qint64 firstVariable(const Dose &dose)
{
    return dose.mode == DoseMode::Hold ? toCount(dose.hold) : dose.mode == DoseMode::Time ? toCount(dose.work) : dose.reps;
}

Dose scaledDose(const Dose &dose, int permille)
{
    Dose scaled = dose;
    const auto scale = [permille](Milliseconds length) {
        return std::min(length, std::max(kLeastHold, Milliseconds{length.count() * permille / 1000 / 1000 * 1000}));
    };
    switch (dose.mode) {
    case DoseMode::Hold:
        scaled.hold = scale(dose.hold);
        break;
    case DoseMode::Reps:
        scaled.reps = std::max(1, dose.reps * permille / 1000);
        break;
    case DoseMode::Time:
        scaled.work = scale(dose.work);
        break;
    }
    return scaled;
}

SessionPlan planSession(const Library &library, const QString &programId, const QString &sessionId, int startPermille)
{
    SessionPlan plan{programId, sessionId, {}, {}};
    std::vector<ProgramItem> items;
    if (const Program *program = library.program(programId)) {
        if (const ProgramSession *session = program->session(sessionId)) {
            plan.name = session->name;
            items = session->items;
        }
    }
    if (items.empty() && library.kind(sessionId)) {
        plan.name = library.name(sessionId);
        items.push_back({.id = sessionId});
    }
    for (const ProgramItem &item : items) {
        if (!library.kind(item.id))
            continue;
        PlannedItem planned = plannedFrom(library, item);
        if (library.movement(item.id))
            planned.dose = scaledDose(planned.dose, startPermille);
        plan.items.push_back(std::move(planned));
    }
    return plan;
}

ProgramItem inForm(const ProgramItem &item, const QString &id, const std::optional<Dose> &dose)
{
    ProgramItem form = item;
    form.id = id;
    form.dose = dose;
    if (id == item.id)
        return form;
    form.length.reset();
    form.tempo.reset();
    form.note.clear();
    form.picture.clear();
    form.sound.clear();
    return form;
}

PlannedItem plannedFrom(const Library &library, const ProgramItem &item)
{
    const Movement *movement = library.movement(item.id);
    const BreathPattern *pattern = library.pattern(item.id);
    PlannedItem planned{.id = item.id, .note = item.note, .stopWhen = item.stopWhen, .picture = item.picture};
    if (movement) {
        planned.dose = item.dose.value_or(movement->dose);
        planned.tempo = item.tempo;
        planned.side = item.side;
    } else if (pattern) {
        planned.length = item.length.value_or(pattern->defaultLength);
    }
    for (Swap swap : item.swaps) {
        if (const Movement *other = library.movement(swap.instead))
            swap.dose = swap.dose.value_or(other->dose);
        planned.swaps.push_back(std::move(swap));
    }
    return planned;
}

Tempo tempoOf(const Movement &movement, const PlannedItem &item)
{
    const Tempo tempo = item.tempo.value_or(movement.tempo);
    const bool canBeFollowed = tempo.out > 0ms && tempo.out + tempo.pause + tempo.back >= kLeastRepetition;
    return canBeFollowed ? tempo : movement.tempo;
}

Side onlySide(const Movement &movement, SideWish wish)
{
    if (movement.side == SideMode::Both || (wish != SideWish::Right && wish != SideWish::Left))
        return Side::None;
    return wish == SideWish::Right ? Side::Right : Side::Left;
}

int roundsOfSides(const Movement &movement, SideWish wish)
{
    return movement.side == SideMode::LeftRight && onlySide(movement, wish) == Side::None ? 2 : 1;
}

Milliseconds itemLength(const Library &library, const PlannedItem &item, const TimelineSettings &settings)
{
    if (const Movement *movement = library.movement(item.id)) {
        const Dose &dose = item.dose;
        const Tempo tempo = tempoOf(*movement, item);
        Milliseconds set{0};
        switch (dose.mode) {
        case DoseMode::Hold:
            set = dose.reps * (dose.hold + kEnterHold + kLeaveHold);
            break;
        case DoseMode::Reps:
            set = dose.reps * (tempo.out + tempo.pause + tempo.back);
            break;
        case DoseMode::Time:
            set = dose.work;
            break;
        }
        const int sides = roundsOfSides(*movement, item.side);
        return settings.getReady + sides * (dose.sets * set + (dose.sets - 1) * dose.rest)
            + (sides == 2 ? kSwitchSides : 0ms);
    }
    if (library.pattern(item.id))
        return kCountIn + item.length;
    if (const Script *script = library.script(item.id))
        return paced(*script, settings.silencePercent).length();
    if (const MindExercise *exercise = library.mind(item.id))
        return exercise->length;
    return Milliseconds{0};
}

int easyCost(const Library &library, const QString &itemId)
{
    const Movement *movement = library.movement(itemId);
    if (!movement)
        return 0;
    return movement->load >= kRestAfterLoad ? 2 : 1;
}

int easyMilliMinutes(const Library &library, const QString &itemId, Milliseconds time)
{
    return static_cast<int>(time.count() * easyCost(library, itemId) / 60);
}

Timeline compile(const Library &library, const std::vector<PlannedItem> &items, const TimelineSettings &settings,
                 Ease ease, int firstItem, Milliseconds start)
{
    Timeline timeline;
    Milliseconds end = start;
    Timeline rest; // stands before the next item, if one follows
    const auto append = [&](Timeline part) {
        const Milliseconds offset = end;
        for (Segment &segment : part) {
            segment.start += offset;
            end = segment.end();
            timeline.push_back(std::move(segment));
        }
    };
    const auto restAfter = [&](int item, const QString &itemId, Milliseconds length) {
        ItemBuilder builder(itemId, item);
        Segment &segment = builder.add(SegmentKind::Rest, length);
        segment.caption = u"Let it settle."_s;
        builder.cueAt(0ms, {.say = {phrases::rest()}, .sound = Sound::End, .window = 1000ms});
        return builder.take();
    };
    for (int index = firstItem; index < static_cast<int>(items.size()); ++index) {
        const PlannedItem item = easedItem(library, items[static_cast<size_t>(index)], ease);
        if (ease == Ease::RestOnly && !staysWhenResting(library, item.id))
            continue;
        const Context context{settings, ease, index == 0};
        Timeline part = compileItem(library, item, index, context);
        if (part.empty())
            continue;
        append(std::move(rest));
        rest.clear();
        append(std::move(part));
        const Movement *movement = library.movement(item.id);
        Milliseconds pause = movement && movement->load >= kRestAfterLoad ? item.dose.rest : 0ms;
        if (ease == Ease::Gentler)
            pause += kEaseRest;
        if (pause > 0ms)
            rest = restAfter(index, item.id, pause);
    }
    if (timeline.empty() && ease == Ease::RestOnly && !items.empty()) {
        const int last = std::min(firstItem, static_cast<int>(items.size()) - 1);
        append(restAfter(last, items[static_cast<size_t>(last)].id, kRestOnlyRest));
    }
    ItemBuilder builder(QString(), timeline.empty() ? 0 : timeline.back().item);
    Segment &done = builder.add(SegmentKind::Done, 0ms);
    // Who was led into sleep is not woken to be told that it is over.
    const Script *last = timeline.empty() ? nullptr : library.script(timeline.back().itemId);
    if (!last || last->type != kSleepScript)
        done.cues = {{.say = {phrases::enoughForNow()}, .sound = Sound::End}};
    append(builder.take());
    return timeline;
}

QString nameOf(SegmentKind kind)
{
    const auto *it = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName &name) { return name.kind == kind; });
    return QString::fromLatin1(it->name);
}

QString nameOf(Side side)
{
    switch (side) {
    case Side::None:
        return {};
    case Side::Right:
        return u"right"_s;
    case Side::Left:
        return u"left"_s;
    case Side::Both:
        return u"both"_s;
    }
    return {};
}

QString nameOf(Sound sound)
{
    switch (sound) {
    case Sound::None:
        return {};
    case Sound::Start:
        return u"start"_s;
    case Sound::ChangeSide:
        return u"changeSide"_s;
    case Sound::End:
        return u"end"_s;
    case Sound::Tick:
        return u"tick"_s;
    case Sound::BreathIn:
        return u"breathIn"_s;
    case Sound::BreathHold:
        return u"breathHold"_s;
    case Sound::BreathOut:
        return u"breathOut"_s;
    case Sound::Bowl:
        return u"bowl"_s;
    }
    return {};
}

QJsonArray toJson(const Timeline &timeline)
{
    QJsonArray array;
    for (const Segment &segment : timeline) {
        QJsonArray cues;
        for (const Cue &cue : segment.cues)
            cues.append(QJsonArray{toCount(cue.at), QJsonArray::fromStringList(cue.say), cue.show,
                                   static_cast<int>(cue.sound), toCount(cue.window)});
        array.append(QJsonArray{toCount(segment.start), toCount(segment.length), static_cast<int>(segment.kind),
                                segment.item, segment.itemId, static_cast<int>(segment.side), segment.set, segment.rep,
                                segment.reps, segment.poseFrom, segment.poseTo, static_cast<int>(segment.breath),
                                segment.caption, segment.word, cues});
    }
    return array;
}

Timeline timelineFromJson(const QJsonArray &array)
{
    constexpr qsizetype kFields = 15;
    constexpr qsizetype kCueFields = 5;
    Timeline timeline;
    for (const QJsonValue &value : array) {
        const QJsonArray row = value.toArray();
        if (row.size() != kFields)
            return {};
        Segment segment;
        segment.start = Milliseconds{row[0].toInteger()};
        segment.length = Milliseconds{row[1].toInteger()};
        segment.kind = static_cast<SegmentKind>(row[2].toInt());
        segment.item = row[3].toInt();
        segment.itemId = row[4].toString();
        segment.side = static_cast<Side>(row[5].toInt());
        segment.set = row[6].toInt();
        segment.rep = row[7].toInt();
        segment.reps = row[8].toInt();
        segment.poseFrom = row[9].toDouble();
        segment.poseTo = row[10].toDouble();
        segment.breath = static_cast<BreathPhaseKind>(row[11].toInt());
        segment.caption = row[12].toString();
        segment.word = row[13].toString();
        const QJsonArray cues = row[14].toArray();
        for (const QJsonValue &cueValue : cues) {
            const QJsonArray fields = cueValue.toArray();
            if (fields.size() != kCueFields)
                return {};
            QStringList say;
            for (const QJsonValue &phrase : fields[1].toArray())
                say << phrase.toString();
            segment.cues.push_back({Milliseconds{fields[0].toInteger()}, say, fields[2].toString(),
                                    static_cast<Sound>(fields[3].toInt()), Milliseconds{fields[4].toInteger()}});
        }
        timeline.push_back(std::move(segment));
    }
    return timeline;
}

} // namespace evenpace
