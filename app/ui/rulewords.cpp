// SPDX-License-Identifier: Apache-2.0
#include "ui/rulewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace::rulewords {

namespace {

struct Rule
{
    const char *text;
    const char *source; ///< sections and sources of the evidence document; empty: needs none
};

/** By stable id, as the pipe prints them. */
const QHash<QString, Rule> &rules()
{
    static const char *const kOwn = QT_TRANSLATE_NOOP("Rules", "our own choice, not tested in a study");
    static const QHash<QString, Rule> table{
        {u"therapist.set"_s, {QT_TRANSLATE_NOOP("Rules", "A limit was set. The stricter limit holds."), ""}},
        {u"screen.std"_s,
         {QT_TRANSLATE_NOOP("Rules", "The first questions found no sign of payback after effort. The usual plan holds."), "S26 S27"}},
        {u"screen.caution"_s,
         {QT_TRANSLATE_NOOP("Rules", "The first questions found a hint of payback after effort. The plan is careful: it grows more slowly."),
          "S26 S27"}},
        {u"screen.pem"_s,
         {QT_TRANSLATE_NOOP("Rules", "Effort brings payback. The plan never grows by itself. You decide each step."), "S26 S29"}},
        {u"red_flag.stop"_s, {QT_TRANSLATE_NOOP("Rules", "A warning sign was told. Movement waits until a professional has checked it."), "S65 S66"}},
        {u"red_flag.cleared"_s, {QT_TRANSLATE_NOOP("Rules", "A doctor or therapist has checked the warning sign. You can move again."), ""}},
        {u"cleared.ignored"_s, {QT_TRANSLATE_NOOP("Rules", "There was nothing to clear."), ""}},
        {u"trial.refused"_s, {QT_TRANSLATE_NOOP("Rules", "This trial day was kept, but it does not change the size now."), ""}},
        {u"smallest_ok.refused"_s, {QT_TRANSLATE_NOOP("Rules", "This amount was kept, but it does not change the size now."), ""}},
        {u"baseline.need_more"_s, {QT_TRANSLATE_NOOP("Rules", "Three days that felt fine make the first size. Some are still missing."), "S1"}},
        {u"baseline.need_5"_s,
         {QT_TRANSLATE_NOOP("Rules", "The trial days differ a lot. Two more days make the size more certain."), kOwn}},
        {u"baseline.set"_s, {QT_TRANSLATE_NOOP("Rules", "The trial days are in. The size is set a good part below what felt fine."), "S1 S3 S6"}},
        {u"baseline.again"_s, {QT_TRANSLATE_NOOP("Rules", "The size is found anew. Until then it is half of what it was."), kOwn}},
        {u"gap.90"_s, {QT_TRANSLATE_NOOP("Rules", "After some days away it begins again at nine tenths."), kOwn}},
        {u"gap.80"_s, {QT_TRANSLATE_NOOP("Rules", "After more than a week away it begins again at four fifths."), kOwn}},
        {u"gap.50"_s, {QT_TRANSLATE_NOOP("Rules", "After more than two weeks away it begins again at half."), kOwn}},
        {u"gap.baseline"_s, {QT_TRANSLATE_NOOP("Rules", "After more than four weeks away the size is found anew."), kOwn}},
        {u"usual.capped"_s, {QT_TRANSLATE_NOOP("Rules", "Your usual is counted from a calmer time, so that slow changes show."), kOwn}},
        {u"usual.slow_worsening"_s, {QT_TRANSLATE_NOOP("Rules", "The mornings have been harder than before for four weeks."), kOwn}},
        {u"week.freeze"_s, {QT_TRANSLATE_NOOP("Rules", "There was a flare or a stop in the week. The size stays."), "S31 S133"}},
        {u"week.step_back"_s, {QT_TRANSLATE_NOOP("Rules", "Two sessions were too much. The size goes back to four fifths."), kOwn}},
        {u"week.rebase"_s, {QT_TRANSLATE_NOOP("Rules", "It was too much, or too far away, for two weeks. The size is found anew."), kOwn}},
        {u"week.hold"_s, {QT_TRANSLATE_NOOP("Rules", "The size stays as it is."), "S1 S4"}},
        {u"week.hold_manual"_s, {QT_TRANSLATE_NOOP("Rules", "A steady week. The size stays. You may raise it a little if you wish."), "S29"}},
        {u"week.consolidate"_s, {QT_TRANSLATE_NOOP("Rules", "After three rises a week without one, so that it can settle."), kOwn}},
        {u"week.progress"_s, {QT_TRANSLATE_NOOP("Rules", "A steady week. The size grows by a small step."), "S1 S4"}},
        {u"track.tighten"_s,
         {QT_TRANSLATE_NOOP("Rules", "Two flares came soon after sessions. The plan is careful from now on."), kOwn}},
        {u"flare.on"_s, {QT_TRANSLATE_NOOP("Rules", "A flare has begun. Half the minutes, and only very light ones."), "S31 S133"}},
        {u"flare.off"_s, {QT_TRANSLATE_NOOP("Rules", "Two calm mornings in a row. The way back begins, step by step."), kOwn}},
        {u"flare.setback"_s, {QT_TRANSLATE_NOOP("Rules", "The flare lasted more than a week. The size is found anew."), "S133"}},
        {u"recovery.step"_s, {QT_TRANSLATE_NOOP("Rules", "Two calm mornings. One step back towards the usual size."), kOwn}},
        {u"recovery.done"_s, {QT_TRANSLATE_NOOP("Rules", "The way back is done. The size is four fifths of before."), kOwn}},
        {u"step.refused"_s, {QT_TRANSLATE_NOOP("Rules", "It is too soon for the next step. More calm mornings first."), kOwn}},
        {u"raise.done"_s, {QT_TRANSLATE_NOOP("Rules", "The size was raised because you asked for it."), "S29"}},
        {u"raise.refused"_s, {QT_TRANSLATE_NOOP("Rules", "It is too soon to raise the size. Four calm weeks come first."), "S29"}},
        {u"session.pass"_s, {QT_TRANSLATE_NOOP("Rules", "The session went well within the day."), "S34 S42"}},
        {u"session.tolerated"_s, {QT_TRANSLATE_NOOP("Rules", "The session was at the edge of what fits, and still all right."), "S34 S42"}},
        {u"session.partial"_s, {QT_TRANSLATE_NOOP("Rules", "A part was done. A part counts."), ""}},
        {u"session.missed"_s, {QT_TRANSLATE_NOOP("Rules", "Less than half was done, and that is fine."), ""}},
        {u"session.hard_fail"_s, {QT_TRANSLATE_NOOP("Rules", "The session was too much: effort or pain went far above the plan."), "S34 S42"}},
        {u"session.overshoot"_s, {QT_TRANSLATE_NOOP("Rules", "More than a fifth above the day's size was done. The next day is smaller."), kOwn}},
        {u"morning.soft_fail"_s, {QT_TRANSLATE_NOOP("Rules", "The morning after a session was much worse than usual."), "S38 S40"}},
        {u"light.green"_s, {QT_TRANSLATE_NOOP("Rules", "The day has its usual size."), ""}},
        {u"light.amber"_s, {QT_TRANSLATE_NOOP("Rules", "The day is smaller, most often four fifths."), kOwn}},
        {u"light.red"_s, {QT_TRANSLATE_NOOP("Rules", "The morning is far above usual. Half the minutes, and only very light ones."), kOwn}},
        {u"light.stop"_s, {QT_TRANSLATE_NOOP("Rules", "No movement until the warning sign is checked."), "S65 S66"}},
    };
    return table;
}

const QHash<QString, const char *> &prompts()
{
    static const QHash<QString, const char *> table{
        {u"therapist_day_7"_s, QT_TRANSLATE_NOOP("Rules", "This flare has lasted a week. It can help to tell your therapist.")},
        {u"doctor_day_14"_s, QT_TRANSLATE_NOOP("Rules", "This flare has lasted two weeks. Please talk to your doctor.")},
        {u"rescreen"_s, QT_TRANSLATE_NOOP("Rules", "The questions about payback after effort are due again. They take two minutes.")},
        {u"new_baseline"_s, QT_TRANSLATE_NOOP("Rules", "Your size is found anew. Tell us on three mornings what felt fine the day before.")},
        {u"rest_plan"_s, QT_TRANSLATE_NOOP("Rules", "Today is for rest. What can wait, may wait.")},
        {u"under_activity"_s, QT_TRANSLATE_NOOP("Rules", "The last days were much quieter than before. Would a smaller, even plan help?")},
        {u"slow_worsening"_s, QT_TRANSLATE_NOOP("Rules", "Your mornings have been harder for four weeks. How about asking a professional?")},
    };
    return table;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

QString points(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value == static_cast<int>(value) ? 0 : 1);
}

class Sentences
{
public:
    explicit Sentences(const QJsonObject &numbers)
        : m_numbers(numbers)
    {
    }
    [[nodiscard]] bool has(const QString &key) const { return m_numbers[key].isDouble(); }
    [[nodiscard]] double value(const QString &key) const { return m_numbers[key].toDouble(); }
    [[nodiscard]] int count(const QString &key) const { return m_numbers[key].toInt(); }
    void add(const QString &sentence) { m_list << sentence; }
    [[nodiscard]] QStringList take() { return std::move(m_list); }

private:
    const QJsonObject &m_numbers;
    QStringList m_list;
};

QString tr(const char *text)
{
    return translated(text);
}

} // namespace

QString rule(const QString &id)
{
    const auto found = rules().constFind(id);
    return found == rules().constEnd() ? id : translated(found->text);
}

QString source(const QString &id)
{
    const auto found = rules().constFind(id);
    if (found == rules().constEnd() || *found->source == '\0')
        return {};
    return *found->source == 'S' ? QString::fromLatin1(found->source) : translated(found->source);
}

QString prompt(const QString &id)
{
    const char *text = prompts().value(id);
    return text ? translated(text) : QString();
}

int wholeMinutes(pacing::Milli amount)
{
    return static_cast<int>(amount / 1000);
}

QString summary(const QJsonObject &answer, const QLocale &locale)
{
    const QString state = answer[u"state"].toString();
    if (state == "STOPPED"_L1)
        return tr(QT_TRANSLATE_NOOP("Rules", "Movement waits for a professional"));
    if (!answer[u"quota"].isDouble())
        return state == "SCREEN"_L1 ? tr(QT_TRANSLATE_NOOP("Rules", "Before the first questions")) : tr(QT_TRANSLATE_NOOP("Rules", "Finding out what fits"));
    const QString size = tr(QT_TRANSLATE_NOOP("Rules", "%1 of %2 easy minutes"))
                             .arg(locale.toString(wholeMinutes(answer[u"dose"].toInteger())),
                                  locale.toString(wholeMinutes(answer[u"quota"].toInteger())));
    const QString light = answer[u"light"].toString();
    if (state == "FLARE"_L1)
        return tr(QT_TRANSLATE_NOOP("Rules", "%1, a flare")).arg(size);
    if (state == "RECOVERY"_L1)
        return tr(QT_TRANSLATE_NOOP("Rules", "%1, on the way back")).arg(size);
    if (light == "AMBER"_L1)
        return tr(QT_TRANSLATE_NOOP("Rules", "%1, a smaller day")).arg(size);
    if (light == "RED"_L1)
        return tr(QT_TRANSLATE_NOOP("Rules", "%1, a small day")).arg(size);
    return size;
}

QString flareWithoutSize(const Decision &decision)
{
    const QString state = decision.answer[u"state"].toString();
    if (state != "SCREEN"_L1 && state != "BASELINE"_L1)
        return {};
    const QJsonArray entries = decision.told[u"entries"].toArray();
    const bool isTold = std::any_of(entries.begin(), entries.end(), [](const QJsonValue &entry) {
        return entry[u"checkin"][u"flare"].toBool();
    });
    return isTold ? tr(QT_TRANSLATE_NOOP("Rules", "A flare was told before a size was measured. No flare plan began. The day was half of its size."))
                  : QString();
}

QStringList numbers(const Decision &decision, const QLocale &locale)
{
    const QJsonObject &seen = decision.numbers;
    Sentences list(seen);
    if (list.has(u"usual_pain"_s))
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "Usual: pain %1, fatigue %2."))
                     .arg(points(list.value(u"usual_pain"_s), locale), points(list.value(u"usual_fatigue"_s), locale)));
    if (list.has(u"pain_above_usual"_s)) {
        const auto above = [&](const QString &key) {
            const double value = list.value(key);
            return (value > 0 ? u"+"_s : QString()) + points(value, locale);
        };
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "This morning against usual: pain %1, fatigue %2. From +%3 on, the day is smaller."))
                     .arg(above(u"pain_above_usual"_s), above(u"fatigue_above_usual"_s),
                          points(decision.answer[u"threshold"].toDouble(), locale)));
    } else {
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "No check-in, or no usual to compare with yet.")));
    }
    if (list.value(u"done"_s) > 0)
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "Done: %1 easy minutes. Effort up to %2 fits."))
                     .arg(locale.toString(wholeMinutes(static_cast<pacing::Milli>(list.value(u"done"_s)))),
                          locale.toString(decision.answer[u"effort_ceiling"].toInt())));
    if (list.count(u"gap_days"_s) > 0)
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "Days without a word before: %1.")).arg(locale.toString(list.count(u"gap_days"_s))));
    if (list.count(u"flare_day"_s) > 0)
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "Day %1 of the flare.")).arg(locale.toString(list.count(u"flare_day"_s))));
    if (list.count(u"recovery_step"_s) > 0)
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "Step %1 of 3 back, calm mornings in it: %2."))
                     .arg(locale.toString(list.count(u"recovery_step"_s)),
                          locale.toString(list.count(u"calm_mornings"_s))));
    const QJsonObject week = seen[u"week"].toObject();
    if (!week.isEmpty())
        list.add(tr(QT_TRANSLATE_NOOP("Rules", "The week before: planned days %1, done %2, too much %3, worse mornings %4, days above the size %5."))
                     .arg(locale.toString(week[u"planned"].toInt()), locale.toString(week[u"done"].toInt()),
                          locale.toString(week[u"hard"].toInt()), locale.toString(week[u"soft"].toInt()),
                          locale.toString(week[u"over_days"].toInt())));
    return list.take();
}

} // namespace evenpace::rulewords
