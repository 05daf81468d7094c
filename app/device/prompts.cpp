// SPDX-License-Identifier: Apache-2.0
#include "device/prompts.h"

#include "domain/phrases.h"
#include "domain/timeline.h"

#include <QSet>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {

/** Collects phrases, each once, in the order they are first met. */
class Collector
{
public:
    void open(const QString &group) { m_groups.push_back({group, {}}); }

    void add(const QString &phrase)
    {
        if (phrase.isEmpty() || m_known.contains(phrase))
            return;
        m_known.insert(phrase);
        m_groups.back().phrases << phrase;
    }

    void add(const Timeline &timeline)
    {
        for (const Segment &segment : timeline) {
            for (const Cue &cue : segment.cues) {
                for (const QString &phrase : cue.say)
                    add(phrase);
            }
        }
    }

    [[nodiscard]] std::vector<PromptGroup> take() { return std::move(m_groups); }

private:
    std::vector<PromptGroup> m_groups;
    QSet<QString> m_known;
};

/** The item first and after another one, in every setting that changes its words. */
void addItem(Collector &collector, const Library &library, const PlannedItem &item)
{
    for (const Ease ease : {Ease::None, Ease::Gentler, Ease::RestOnly}) {
        for (const Side side : {Side::Right, Side::Left}) {
            for (const int getReady : {3, 10, 30})
                collector.add(compile(library, {item, item}, {Milliseconds{getReady * 1000}, side, 1.0, false}, ease));
        }
    }
}

} // namespace

std::vector<PromptGroup> voicePrompts(const Library &library, const std::vector<Card> &cards)
{
    Collector collector;
    collector.open(u"common"_s);
    for (const QString &phrase : phrases::all())
        collector.add(phrase);

    collector.open(u"movements"_s);
    for (const auto &[id, movement] : library.movements) {
        for (const int permille : {1000, 750, 500})
            addItem(collector, library, {id, scaledDose(movement.dose, permille), {}});
    }
    collector.open(u"breathing"_s);
    for (const auto &[id, pattern] : library.patterns) {
        for (const Milliseconds length : {pattern.defaultLength, pattern.maxLength})
            addItem(collector, library, {id, {}, length});
    }
    collector.open(u"scripts"_s);
    for (const auto &[id, script] : library.scripts)
        addItem(collector, library, {id, {}, {}});
    collector.open(u"mind"_s);
    for (const auto &[id, exercise] : library.minds)
        addItem(collector, library, {id, {}, {}});

    // What programs make of the items: their own doses, and the last words of a session.
    for (const auto &[programId, program] : library.programs) {
        for (const ProgramSession &session : program.sessions)
            collector.add(compile(library, planSession(library, programId, session.id, 1000).items, {}));
    }
    collector.open(u"questions"_s);
    for (const QString &phrase : phrases::questions())
        collector.add(phrase);
    collector.open(u"cards"_s);
    for (const Card &card : cards) {
        for (const QString &phrase : spokenTexts(card))
            collector.add(phrase);
    }
    return collector.take();
}

} // namespace evenpace
