// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryrules.h"

#include "domain/readability.h"
#include "domain/timeline.h"

#include <algorithm>

namespace evenpace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace readability;

namespace {

/** Slow speech, as the voice speaks. */
constexpr double kWordsPerSecond = 2.2;
/** Name and length of a script are told before its first line. */
constexpr Milliseconds kAnnouncement = 5s;
constexpr Milliseconds kLeastSpare = 1s; ///< after a line

Milliseconds spokenLength(const QString &text)
{
    return Milliseconds{qRound64(1000 * static_cast<double>(wordsOf(text).size()) / kWordsPerSecond)};
}

QString seconds(Milliseconds length)
{
    return QString::number(static_cast<double>(length.count()) / 1000);
}

class Collector
{
public:
    void spoken(const char *field, const QString &text) { add(field, text, true); }
    void read(const char *field, const QString &text) { add(field, text, false); }
    void spoken(const char *field, const QStringList &list)
    {
        for (const QString &text : list)
            spoken(field, text);
    }
    void read(const char *field, const QStringList &list)
    {
        for (const QString &text : list)
            read(field, text);
    }
    std::vector<ItemText> texts;

private:
    void add(const char *field, const QString &text, bool isSpoken)
    {
        if (!text.isEmpty())
            texts.push_back({QString::fromLatin1(field), text, isSpoken});
    }
};

std::vector<ItemText> textsOf(const Movement &item)
{
    Collector to;
    to.spoken("name", item.name);
    to.read("purpose", item.purpose);
    to.spoken("set_up", item.setUp);
    to.spoken("cues", item.cues);
    to.spoken("side_right", item.sideRight);
    to.spoken("side_left", item.sideLeft);
    to.spoken("tempo_words", item.tempoWords);
    to.read("equipment", item.equipment);
    to.read("feel", item.feel);
    to.spoken("stop_when", item.stopWhen);
    to.read("figure_text", item.figureText);
    to.read("certainty", item.certainty);
    return to.texts;
}

std::vector<ItemText> textsOf(const BreathPattern &item)
{
    Collector to;
    to.spoken("name", item.name);
    to.read("purpose", item.purpose);
    to.read("care", item.care);
    to.spoken("set_up", item.setUp);
    to.spoken("cues", item.cues);
    to.spoken("stop_when", item.stopWhen);
    to.read("certainty", item.certainty);
    return to.texts;
}

std::vector<ItemText> textsOf(const Script &item)
{
    Collector to;
    to.spoken("name", item.name);
    to.read("purpose", item.purpose);
    to.read("care", item.care);
    for (const ScriptPart &part : item.parts) {
        to.read("topic", part.topic);
        for (const ScriptLine &line : part.lines)
            to.spoken("line", line.text);
    }
    to.spoken("stop_when", item.stopWhen);
    to.read("certainty", item.certainty);
    return to.texts;
}

std::vector<ItemText> textsOf(const MindExercise &item)
{
    Collector to;
    to.spoken("name", item.name);
    to.read("purpose", item.purpose);
    std::vector<MindStep> steps = item.steps;
    steps.insert(steps.end(), item.lockedSteps.begin(), item.lockedSteps.end());
    for (const MindStep &step : steps) {
        to.spoken("title", step.title);
        to.spoken("text", step.text);
        for (const MindInput &input : step.inputs) {
            to.read("label", input.label);
            to.read("low_text", input.lowText);
            to.read("high_text", input.highText);
            to.read("starters", input.starters);
            to.read("explanation", input.explanation);
            for (const MindOption &option : input.options)
                to.read("option", option.text);
        }
    }
    to.read("outcome", item.outcome);
    to.read("safety", item.safety);
    to.read("certainty", item.certainty);
    return to.texts;
}

std::vector<ItemText> textsOf(const Program &item)
{
    Collector to;
    to.spoken("name", item.name);
    to.read("goal", item.goal);
    for (const ProgramSession &session : item.sessions)
        to.spoken("session", session.name);
    return to.texts;
}

class Rules
{
public:
    Rules(const Library &written, const Library &others)
        : m_written(written)
        , m_others(others)
    {
    }

    [[nodiscard]] std::vector<BrokenRule> broken()
    {
        for (const auto &[id, item] : m_written.movements)
            check(item);
        for (const auto &[id, item] : m_written.patterns) {
            if (item.cues.size() < kFewestCues)
                tell(id, u"has too few cues; %1 are needed."_s.arg(kFewestCues));
        }
        for (const auto &[id, item] : m_written.scripts)
            check(item);
        for (const auto &[id, item] : m_written.programs)
            check(item);
        for (const ItemTexts &item : textsOf(m_written))
            check(item);
        return std::move(m_broken);
    }

private:
    static constexpr qsizetype kFewestCues = 3;
    static constexpr qsizetype kMostCues = 5;

    void tell(const QString &id, const QString &what) { m_broken.push_back({id, what}); }

    [[nodiscard]] const Movement *movement(const QString &id) const
    {
        const Movement *own = m_written.movement(id);
        return own ? own : m_others.movement(id);
    }

    void check(const Movement &item)
    {
        if (item.cues.size() < kFewestCues || item.cues.size() > kMostCues)
            tell(item.id, u"has %1 cues; %2 to %3 are needed."_s.arg(item.cues.size()).arg(kFewestCues).arg(kMostCues));
        if (item.load > kHighestLoad)
            tell(item.id, u"has load %1; %2 is the highest."_s.arg(item.load).arg(kHighestLoad));
        if (item.load < kRestAfterLoad)
            return;
        // One step down may keep the load; the steps lead to a lower one.
        QStringList seen{item.id};
        const Movement *easier = movement(item.easier);
        while (easier && easier->load >= item.load && !seen.contains(easier->id)) {
            seen << easier->id;
            easier = movement(easier->easier);
        }
        if (!easier || easier->load >= item.load)
            tell(item.id, u"has load %1 and no form that is easier."_s.arg(item.load));
    }

    void check(const Script &item)
    {
        Milliseconds lastHeard{0};
        Milliseconds partStart{0};
        const auto hear = [&](Milliseconds begins, const QString &text) {
            if (begins - lastHeard > kLongestSilence)
                tell(item.id, u"is silent for %1 s before “%2”; %3 is the most."_s.arg(seconds(begins - lastHeard), text,
                                                                                    seconds(kLongestSilence)));
        };
        for (const ScriptPart &part : item.parts) {
            for (size_t index = 0; index < part.lines.size(); ++index) {
                const ScriptLine &line = part.lines[index];
                const Milliseconds next = index + 1 < part.lines.size() ? part.lines[index + 1].at : part.length;
                hear(partStart + line.at, line.text);
                lastHeard = partStart + line.at + spokenLength(line.text);
                if (next - line.at - spokenLength(line.text) < kLeastSpare)
                    tell(item.id, u"leaves no time to say “%1”."_s.arg(line.text));
            }
            partStart += part.length;
        }
        hear(partStart, u"its end"_s);
        const bool hasLine = !item.parts.empty() && !item.parts.front().lines.empty();
        if (hasLine && item.parts.front().lines.front().at < kAnnouncement)
            tell(item.id, u"speaks before its name and length are told, which takes %1 s."_s.arg(seconds(kAnnouncement)));
    }

    void check(const Program &program)
    {
        const auto strengthened = [&](int day) {
            QStringList regions;
            for (const QString &session : program.sessionsOn(day)) {
                for (const ProgramItem &item : program.session(session)->items) {
                    const Movement *const moved = movement(item.id);
                    if (moved && moved->type == MovementType::Strength && moved->load >= kRestAfterLoad)
                        regions << moved->regions;
                }
            }
            return regions;
        };
        const int days = program.weeks * 7;
        QStringList before;
        for (int day = 1; day <= days; ++day) {
            double load = 0;
            for (const QString &session : program.sessionsOn(day)) {
                for (const ProgramItem &item : program.session(session)->items)
                    load += loadOf(item);
            }
            if (load > kMostLoadOfADay) {
                tell(program.id, u"asks for %1 AU on day %2; %3 is the most."_s.arg(load, 0, 'f', 1).arg(day).arg(kMostLoadOfADay));
                return;
            }
            const QStringList now = strengthened(day);
            for (const QString &region : now) {
                if (before.contains(region)) {
                    tell(program.id, u"strengthens %1 on day %2 and the day before."_s.arg(region).arg(day));
                    return;
                }
            }
            before = now;
        }
    }

    /** AU: minutes times the effort that its load is planned with. */
    [[nodiscard]] double loadOf(const ProgramItem &item) const
    {
        static constexpr std::array kEffortOfLoad{0.0, 0.5, 1.5, 3.0, 4.0, 5.0};
        const Library &holder = m_written.kind(item.id) ? m_written : m_others;
        const std::optional<ItemKind> kind = holder.kind(item.id);
        if (!kind || kind == ItemKind::Mind)
            return 0;
        const Movement *const moved = movement(item.id);
        const double effort = kEffortOfLoad.at(moved ? static_cast<size_t>(moved->load) : 1);
        const Milliseconds length = itemLength(holder, plannedFrom(holder, item), {});
        return static_cast<double>(length.count()) / 60000 * effort;
    }

    void check(const ItemTexts &item)
    {
        QString whole;
        for (const ItemText &text : item.texts) {
            if (const QString word = unkindWord(text.text); !word.isEmpty())
                tell(item.id, u"says “%1” in its %2."_s.arg(word, text.field));
            if (text.isSpoken && !canBeSaid(text.text))
                tell(item.id, u"has signs in its %1 that cannot be said aloud."_s.arg(text.field));
            if (wordsOf(text.text).size() >= kFewestWordsToGrade)
                grade(item.id, text.field, text.text);
            for (const QString &sentence : sentencesOf(text.text)) {
                if (sentence.size() > kLongestSentence)
                    tell(item.id, u"has a sentence of %1 characters in its %2; %3 is the most."_s.arg(sentence.size())
                                      .arg(text.field)
                                      .arg(kLongestSentence));
            }
            const bool hasEnd = text.text.endsWith(u'.') || text.text.endsWith(u'?');
            whole += text.text + (hasEnd ? u" "_s : u". "_s);
        }
        grade(item.id, u"words"_s, whole);
    }

    void grade(const QString &id, const QString &field, const QString &text)
    {
        if (const double grade = gradeOf(text); grade > kHighestGrade)
            tell(id, u"is hard to read in its %1: grade %2, and %3 is the highest."_s.arg(field).arg(grade, 0, 'f', 1).arg(
                         kHighestGrade));
    }

    const Library &m_written;
    const Library &m_others;
    std::vector<BrokenRule> m_broken;
};

} // namespace

std::vector<ItemTexts> textsOf(const Library &library)
{
    std::vector<ItemTexts> list;
    const auto collect = [&list](const auto &items) {
        for (const auto &[id, item] : items)
            list.push_back({id, textsOf(item)});
    };
    collect(library.movements);
    collect(library.patterns);
    collect(library.scripts);
    collect(library.minds);
    collect(library.programs);
    return list;
}

std::vector<BrokenRule> brokenRules(const Library &written, const Library &others)
{
    return Rules(written, others).broken();
}

} // namespace evenpace
