// SPDX-License-Identifier: Apache-2.0
#include "ui/mindsummary.h"

#include "domain/keepsakes.h"
#include "ui/mindwords.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

using Kind = MindPart::Kind;
constexpr int kLadderWeeks = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MindSummary)
};

QString timeText(const QJsonValue &answer)
{
    const QTime time = QTime::fromString(answer.toString(), u"HH:mm"_s);
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

QString dateText(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, Words::tr("ddd d MMM")) : QString();
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

/** Puts the parts of one exercise together; each exercise has its function. */
class Summary
{
public:
    Summary(const Library &library, const MindExercise &exercise, const MindRecord &record, const MindMoment &moment)
        : m_library(library)
        , m_exercise(exercise)
        , m_record(record)
        , m_moment(moment)
    {
    }

    std::vector<MindPart> take();

private:
    [[nodiscard]] QJsonValue at(const QString &path) const { return answerAt(m_record.answers, path); }
    [[nodiscard]] QString text(const QString &path) const { return at(path).toString().trimmed(); }
    [[nodiscard]] QStringList texts(const QString &path) const { return textsAt(m_record.answers, path); }
    [[nodiscard]] QString number(const QString &path) const
    {
        return at(path).isDouble() ? QLocale().toString(at(path).toInt()) : QString();
    }
    [[nodiscard]] QString option(const QString &key, const QString &id) const
    {
        return mindwords::optionText(m_exercise, key, id);
    }
    /** Chosen options, items of the library by their names. */
    [[nodiscard]] QStringList options(const QString &key, const QString &path) const;
    [[nodiscard]] QString amount(const QString &path) const;

    void add(MindPart part);
    void addText(const QString &title, const QString &text) { add({.kind = Kind::Text, .title = title, .text = text}); }
    /** The same with a way to an item of the library. */
    void addLink(const QString &title, const QString &text, const QString &itemId);
    void addCard(const QString &title, const QString &text) { add({.kind = Kind::Card, .title = title, .text = text}); }
    void addList(const QString &title, const QStringList &rows, const QStringList &details = {})
    {
        add({.kind = Kind::List, .title = title, .rows = rows, .details = details});
    }
    void addChange(MindPart &bars, const QString &row, const std::optional<mindresults::Change> &change) const;
    [[nodiscard]] MindPart beforeAndAfter(const QString &title) const;

    void painBasics();
    void values();
    void goal();
    void pacingPlan();
    void week();
    void thoughtRecord();
    void habits();
    void worstBestLikely();
    void experiment();
    void problem();
    void flarePlan();
    void sleep();
    void worries();
    void message();
    void stepBack();
    void willingness();
    void kindPause();
    void goodMoments();
    void energy();
    void keepGoing();

    const Library &m_library;
    const MindExercise &m_exercise;
    const MindRecord &m_record;
    const MindMoment &m_moment;
    std::vector<MindPart> m_parts;
};

std::vector<MindPart> Summary::take()
{
    static const std::map<QString, void (Summary::*)()> summaries{
        {u"cbt-pain-basics"_s, &Summary::painBasics},
        {u"cbt-values"_s, &Summary::values},
        {u"cbt-smart-goal"_s, &Summary::goal},
        {u"cbt-pacing-plan"_s, &Summary::pacingPlan},
        {u"cbt-activity-schedule"_s, &Summary::week},
        {u"cbt-thought-record"_s, &Summary::thoughtRecord},
        {u"cbt-thinking-styles"_s, &Summary::habits},
        {u"cbt-decatastrophise"_s, &Summary::worstBestLikely},
        {u"cbt-experiment"_s, &Summary::experiment},
        {u"cbt-problem-solve"_s, &Summary::problem},
        {u"cbt-flare-plan"_s, &Summary::flarePlan},
        {u"cbt-sleep-reset"_s, &Summary::sleep},
        {u"cbt-worry-time"_s, &Summary::worries},
        {u"cbt-communicate"_s, &Summary::message},
        {u"cbt-defusion"_s, &Summary::stepBack},
        {u"cbt-willingness"_s, &Summary::willingness},
        {u"cbt-self-compassion"_s, &Summary::kindPause},
        {u"cbt-three-good"_s, &Summary::goodMoments},
        {u"cbt-energy-budget"_s, &Summary::energy},
        {u"cbt-relapse-plan"_s, &Summary::keepGoing},
    };
    if (const auto it = summaries.find(m_exercise.id); it != summaries.end())
        (this->*it->second)();
    return std::move(m_parts);
}

QStringList Summary::options(const QString &key, const QString &path) const
{
    QStringList list;
    for (const QString &id : texts(path)) {
        const QString name = m_library.name(id);
        list << (name.isEmpty() ? option(key, id) : wording::libraryText(name));
    }
    return list;
}

QString Summary::amount(const QString &path) const
{
    const QJsonValue value = at(path + u"/amount"_s);
    return value.isDouble() ? mindwords::amountText(value.toInt(), text(path + u"/unit"_s)) : QString();
}

void Summary::add(MindPart part)
{
    if (!part.text.isEmpty() || !part.rows.isEmpty())
        m_parts.push_back(std::move(part));
}

void Summary::addLink(const QString &title, const QString &text, const QString &itemId)
{
    if (m_library.kind(itemId))
        add({.kind = Kind::Text, .title = title, .text = text, .itemId = itemId,
             .itemText = wording::libraryText(m_library.name(itemId))});
}

MindPart Summary::beforeAndAfter(const QString &title) const
{
    return {.kind = Kind::Bars, .title = title, .beforeText = Words::tr("Before"), .afterText = Words::tr("After")};
}

void Summary::addChange(MindPart &bars, const QString &row, const std::optional<mindresults::Change> &change) const
{
    if (!change)
        return;
    bars.rows << row;
    bars.before << change->before;
    bars.after << change->after;
}

void Summary::painBasics()
{
    const QStringList down = options(u"volume_down"_s, u"volume_down"_s);
    if (!down.isEmpty())
        addCard(Words::tr("To try first"), down.front());
    addList(Words::tr("Turns it up"), options(u"volume_up"_s, u"volume_up"_s));
    addList(Words::tr("Turns it down"), down);
}

void Summary::values()
{
    MindPart bars{.kind = Kind::Bars, .title = Words::tr("What matters, and what had room"),
                  .beforeText = Words::tr("Matters"), .afterText = Words::tr("Had room"), .most = 10};
    for (const mindresults::ValueGap &gap : mindresults::valueGaps(m_exercise, m_record.answers)) {
        if (gap.importance && gap.lived)
            addChange(bars, option(u"area"_s, gap.area), mindresults::Change{{}, *gap.importance, *gap.lived});
    }
    add(std::move(bars));
    const QString when = timeText(at(u"plan/when"_s));
    const QString where = text(u"plan/where"_s);
    const QString action = text(u"action"_s);
    QString plan = action;
    if (!action.isEmpty() && !when.isEmpty())
        plan = where.isEmpty() ? Words::tr("When it is %1: %2").arg(when, action)
                               : Words::tr("When it is %1 (%2): %3").arg(when, where, action);
    addCard(Words::tr("One small plan"), plan);
    addText(text(u"area"_s).isEmpty() ? Words::tr("How I want to be")
                                      : Words::tr("How I want to be: %1").arg(option(u"area"_s, text(u"area"_s))),
            text(u"value"_s));
}

void Summary::goal()
{
    const std::optional<int> amount = mindresults::goalAmount(m_record.answers);
    QStringList lines{text(u"target/what"_s)};
    if (amount)
        lines << mindwords::amountText(*amount, text(u"target/unit"_s));
    lines << text(u"ifthen"_s);
    addCard(text(u"activity"_s).isEmpty() ? Words::tr("My goal") : text(u"activity"_s), joined(lines));
    const QString due = dateText(QDate::fromString(text(u"due"_s), Qt::ISODate));
    if (!due.isEmpty())
        addText(Words::tr("A look at it"), due);
    const QJsonValue sure = at(u"conf"_s);
    if (sure.isDouble() && sure.toInt() < 7)
        addText(Words::tr("Still unsure"), Words::tr("A smaller amount is a good next step."));
}

void Summary::pacingPlan()
{
    const QString unit = text(u"act/unit"_s);
    std::optional<int> first;
    if (const QJsonValue kept = at(u"q0/amount"_s); kept.isDouble())
        first = kept.toInt();
    else
        first = mindresults::firstQuota(mindresults::triedAmounts(at(u"m"_s)));
    if (first) {
        MindPart ladder{.kind = Kind::Ladder, .title = Words::tr("Week by week, if all goes well")};
        const QDate from = m_record.isFinished() ? m_record.finishedAt.toLocalTime().date() : m_moment.today;
        for (const mindresults::Rung &rung :
             mindresults::quotaLadder(*first, from, m_moment.growPercent, kLadderWeeks)) {
            ladder.rows << dateText(rung.from);
            ladder.details << mindwords::amountText(rung.amount, unit);
        }
        ladder.text = Words::tr("On a hard week, stay on the same step.");
        add(std::move(ladder));
    }
    QStringList lines;
    if (first)
        lines << mindwords::amountText(*first, unit);
    if (at(u"chunk/count"_s).isDouble())
        lines << Words::tr("In %n part(s)", nullptr, at(u"chunk/count"_s).toInt());
    if (at(u"chunk/rest"_s).isDouble())
        lines << Words::tr("%n minute(s) of rest between", nullptr, at(u"chunk/rest"_s).toInt());
    if (at(u"rules/good_day"_s).toBool())
        lines << Words::tr("Good day: I stop at the plan");
    if (at(u"rules/bad_day"_s).toBool())
        lines << Words::tr("Bad day: I do half");
    if (const QString cue = timeText(at(u"cue"_s)); !cue.isEmpty())
        lines << Words::tr("At %1").arg(cue);
    addCard(text(u"act/what"_s).isEmpty() ? Words::tr("My plan") : text(u"act/what"_s), joined(lines));
}

void Summary::week()
{
    QStringList parts;
    QStringList weights;
    bool hasHeavyPair = false;
    QString before;
    for (const MindStep &step : m_exercise.steps) {
        for (const MindInput &input : step.inputs) {
            if (input.key != u"blocks")
                continue;
            static const std::map<QString, const char *> names{
                {u"early"_s, QT_TRANSLATE_NOOP("MindSummary", "Before breakfast")},
                {u"morning"_s, QT_TRANSLATE_NOOP("MindSummary", "Morning")},
                {u"noon"_s, QT_TRANSLATE_NOOP("MindSummary", "Around noon")},
                {u"afternoon"_s, QT_TRANSLATE_NOOP("MindSummary", "Afternoon")},
                {u"evening"_s, QT_TRANSLATE_NOOP("MindSummary", "Evening")},
                {u"night"_s, QT_TRANSLATE_NOOP("MindSummary", "Night")},
            };
            const QString weight = text(u"blocks/"_s + input.part);
            hasHeavyPair = hasHeavyPair || (weight == u"heavy" && before == u"heavy");
            before = weight;
            if (weight.isEmpty() || !names.contains(input.part))
                continue;
            parts << Words::tr(names.at(input.part));
            weights << option(u"blocks"_s, weight);
        }
    }
    addList(Words::tr("Yesterday"), parts, weights);
    if (hasHeavyPair)
        addText(Words::tr("Two heavy ones together"), Words::tr("Could one of them move, with a rest between?"));
    QStringList when;
    const QJsonObject times = at(u"slots"_s).toObject();
    const QStringList picks = texts(u"picks"_s);
    for (const QString &pick : picks)
        when << timeText(times.value(pick));
    addList(Words::tr("For the next days"), picks, when);
    addCard(text(u"obs"_s).isEmpty() ? Words::tr("If something gets in the way") : text(u"obs"_s), text(u"ifthen"_s));
}

void Summary::thoughtRecord()
{
    MindPart bars = beforeAndAfter(Words::tr("Before and after"));
    for (const mindresults::Change &change : mindresults::feelingChanges(m_record.answers))
        addChange(bars, option(u"emo1"_s, change.entry), change);
    addChange(bars, Words::tr("The thought feels true"),
              mindresults::changeOf(m_record.answers, u"bel1"_s, u"emo2/hot"_s));
    add(std::move(bars));
    addCard(Words::tr("A fair thought, for hard days"), text(u"bal/text"_s));
    addText(Words::tr("The hot thought"), text(u"hot/hottest"_s));
}

void Summary::habits()
{
    for (const QString &habit : mindresults::topHabits(m_exercise, m_record.answers))
        addCard(option(u"style"_s, habit), mindwords::habitQuestion(habit));
    addText(Words::tr("In my pocket"), option(u"q"_s, text(u"q"_s)));
}

void Summary::worstBestLikely()
{
    MindPart bars = beforeAndAfter(Words::tr("Before and after"));
    addChange(bars, Words::tr("How likely"), mindresults::changeOf(m_record.answers, u"r1/likely"_s, u"r2/likely"_s));
    addChange(bars, Words::tr("How bad"), mindresults::changeOf(m_record.answers, u"r1/bad"_s, u"r2/bad"_s));
    add(std::move(bars));
    addCard(Words::tr("One step that helps"), text(u"step"_s));
    addText(Words::tr("Most likely"), text(u"likely"_s));
}

void Summary::experiment()
{
    addCard(Words::tr("I thought"), text(u"pred/what"_s));
    addCard(Words::tr("What happened"), text(u"res/what"_s));
    MindPart bars = beforeAndAfter(Words::tr("How sure of the old thought"));
    addChange(bars, Words::tr("How sure"), mindresults::changeOf(m_record.answers, u"pred/sure"_s, u"learn/sure"_s));
    add(std::move(bars));
    addText(Words::tr("What I learned"), text(u"learn/what"_s));
    const QString plan = joined({text(u"pick"_s), amount(u"plan"_s), timeText(at(u"plan/when"_s))});
    if (!isTold(at(u"res"_s)))
        addCard(Words::tr("The try"), plan);
    addText(Words::tr("An idea for the next try"), mindresults::nextRung(m_record.answers));
}

void Summary::problem()
{
    addCard(Words::tr("What I try first"), text(u"pick"_s));
    const QString begin = timeText(at(u"plan/when"_s));
    addList(begin.isEmpty() ? Words::tr("Steps") : Words::tr("Steps, from %1").arg(begin), texts(u"plan/steps"_s));
    addText(Words::tr("A look back"), dateText(QDate::fromString(text(u"rev/date"_s), Qt::ISODate)));
}

void Summary::flarePlan()
{
    addCard(Words::tr("Words for me"), text(u"words"_s));
    addList(Words::tr("The first hour"), options(u"h1"_s, u"h1"_s));
    addList(Words::tr("What gets smaller"), texts(u"d2/shrinks"_s));
    addList(Words::tr("What I keep"), texts(u"d2/stays"_s));
    addList(Words::tr("Who and what helps"), texts(u"d2/helps"_s));
    if (at(u"ret"_s).toBool())
        addText(Words::tr("The way back"), Words::tr("Half of the usual, then two thirds, then four fifths, then all."));
    addText(Words::tr("When I call, and whom"), joined({text(u"call/when"_s), text(u"call/whom"_s)}));
    addList(Words::tr("How it begins"), options(u"signs"_s, u"signs/known"_s) + texts(u"signs/own"_s));
    addList(Words::tr("What comes before it"), options(u"trig"_s, u"trig"_s));
}

void Summary::sleep()
{
    const auto nights = mindresults::nightsOf(at(u"diary"_s));
    MindPart line{.kind = Kind::Line, .title = Words::tr("Sleep in 100 parts of bed time")};
    line.text = mindwords::computedText(m_exercise, u"se"_s, m_record.answers);
    for (size_t night = 0; night < nights.size(); ++night) {
        line.rows << QLocale().toString(static_cast<int>(night) + 1);
        line.before << (nights[night] ? nights[night]->percent() : -1);
    }
    if (!line.text.isEmpty())
        add(std::move(line));
    QStringList rules;
    for (const MindStep &step : m_exercise.steps) {
        for (const MindInput &input : step.inputs) {
            if (input.key == u"rules" && at(u"rules/"_s + input.part).toBool())
                rules << wording::libraryText(step.title);
        }
    }
    if (!rules.isEmpty())
        addCard(Words::tr("This week's one rule"), rules.takeFirst());
    addList(Words::tr("Later, one at a time"), rules);
    if (const QString rise = timeText(at(u"rise"_s)); !rise.isEmpty())
        addText(Words::tr("I get up at"), rise);
    addList(Words::tr("To wind down"), options(u"wind"_s, u"wind"_s));
}

void Summary::worries()
{
    const mindresults::Worries worries = mindresults::worriesOf(m_record.answers);
    if (worries.parked > 0) {
        QStringList lines{Words::tr("%n worry(s) parked.", nullptr, worries.parked)};
        if (worries.toActOn > 0)
            lines << Words::tr("You can act on %n of them.", nullptr, worries.toActOn);
        if (worries.toLetGo > 0)
            lines << Words::tr("%n to let go by.", nullptr, worries.toLetGo);
        addCard(Words::tr("Parked"), joined(lines));
    }
    addLink(Words::tr("What comes next"), option(u"next"_s, text(u"next"_s)), text(u"next"_s));
    const QJsonObject sorted = at(u"sort"_s).toObject();
    const QStringList notes = texts(u"note"_s);
    QStringList kinds;
    for (const QString &note : notes)
        kinds << (sorted.contains(note) ? option(u"sort"_s, sorted.value(note).toString()) : QString());
    addList(Words::tr("My worries"), notes, kinds);
    if (const QString slot = timeText(at(u"slot"_s)); !slot.isEmpty())
        addText(Words::tr("Their window"), Words::tr("A quarter of an hour from %1").arg(slot));
}

void Summary::message()
{
    QString draft = text(u"msg/text"_s);
    if (draft.isEmpty())
        draft = mindwords::messageDraft(m_record.answers);
    add({.kind = Kind::Draft, .title = Words::tr("My message"), .text = draft});
    const auto asked = std::count_if(m_moment.records.begin(), m_moment.records.end(), [](const MindRecord &record) {
        return isTold(answerAt(record.answers, u"after"_s));
    });
    if (asked > 0)
        addText(Words::tr("Asked so far"), Words::tr("%n time(s). To have asked counts.", nullptr, static_cast<int>(asked)));
}

void Summary::stepBack()
{
    MindPart bars = beforeAndAfter(Words::tr("Before and after"));
    addChange(bars, Words::tr("How much it pulls"), mindresults::changeOf(m_record.answers, u"t/pull"_s, u"t2"_s));
    add(std::move(bars));
    addText(Words::tr("The way you chose"), option(u"dev"_s, text(u"dev"_s)));
    // The way that was chosen most often, if it was tried more than once.
    std::map<QString, int> chosen;
    for (const MindRecord &record : m_moment.records)
        ++chosen[answerAt(record.answers, u"dev"_s).toString()];
    chosen.erase(QString());
    const auto most = std::max_element(chosen.begin(), chosen.end(),
                                       [](const auto &one, const auto &other) { return one.second < other.second; });
    if (most != chosen.end() && most->second > 1)
        addText(Words::tr("Most often you take"), option(u"dev"_s, most->first));
}

void Summary::willingness()
{
    addCard(text(u"a"_s).isEmpty() ? Words::tr("One step") : text(u"a"_s), amount(u"dose"_s));
    QStringList rows;
    QStringList details;
    if (!number(u"d"_s).isEmpty()) {
        rows << Words::tr("Discomfort I expect");
        details << Words::tr("%1 of 10").arg(number(u"d"_s));
    }
    if (!number(u"w"_s).isEmpty()) {
        rows << Words::tr("Willing to have it along");
        details << Words::tr("%1 of 10").arg(number(u"w"_s));
    }
    addList(Words::tr("The dial"), rows, details);
    addList(Words::tr("What makes me more willing"), options(u"up"_s, u"up"_s));
}

void Summary::kindPause()
{
    addCard(Words::tr("A kind line, for hard days"), text(u"k"_s));
    if (!number(u"e"_s).isEmpty())
        addText(Words::tr("At ease"), Words::tr("%1 of 10").arg(number(u"e"_s)));
}

void Summary::goodMoments()
{
    const QStringList moments = texts(u"g"_s);
    for (const QString &moment : moments)
        addCard(QString(), moment);
    addText(Words::tr("My part in it"), text(u"part"_s));
    if (const QJsonValue mood = at(u"m"_s); mood.isDouble() && mood.toInt() <= kVeryLowMood)
        addText(Words::tr("A very hard day"),
                Words::tr("You do not have to carry it alone. Today shows you who listens, and so does the Toolkit."));
}

void Summary::energy()
{
    const std::optional<int> today = mindresults::energyQuotient(m_record.answers);
    if (today)
        addCard(Words::tr("Spent, of 100 that were there: %1").arg(QLocale().toString(*today)),
                mindwords::energyText(*today));
    const auto days = mindresults::energyLine(m_moment.records, m_moment.today);
    MindPart line{.kind = Kind::Line, .title = Words::tr("Seven days"), .most = 100};
    int sum = 0;
    int known = 0;
    for (int day = 0; day < mindresults::kEnergyDays; ++day) {
        const std::optional<int> &quotient = days[static_cast<size_t>(day)];
        const QDate date = m_moment.today.addDays(day - mindresults::kEnergyDays + 1);
        line.rows << QLocale().standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat);
        line.before << quotient.value_or(-1);
        line.most = std::max(line.most, quotient.value_or(0));
        sum += quotient.value_or(0);
        known += quotient ? 1 : 0;
    }
    if (known > 0) {
        const int mean = (2 * sum + known) / (2 * known);
        const QString told = Words::tr("%n day(s) told.", nullptr, known);
        line.text = told + u' '
            + (mean <= 100 ? Words::tr("On the whole, inside what you had.")
                           : Words::tr("On the whole, more than you had. Smaller plans and more rest may help."));
        add(std::move(line));
    }
    QStringList plans;
    QStringList sizes;
    for (const QString &part : {u"must"_s, u"may"_s}) {
        const QJsonArray entries = at(u"plan/"_s + part).toArray();
        for (const QJsonValue &entry : entries) {
            plans << entry[u"text"].toString();
            const QString size = entry[u"option"].toString();
            sizes << (size.isEmpty() ? QString() : option(u"plan"_s, size));
        }
    }
    addList(Words::tr("The plan"), plans, sizes);
    QStringList rests{timeText(at(u"rest/first"_s)), timeText(at(u"rest/second"_s))};
    rests.removeAll(QString());
    addText(Words::tr("Rests"), rests.join(u", "_s));
}

void Summary::keepGoing()
{
    addList(Words::tr("What helps"), options(u"helped"_s, u"helped"_s));
    addList(Words::tr("The least I keep"), texts(u"min"_s));
    addList(Words::tr("How I notice"), options(u"sig"_s, u"sig/known"_s) + texts(u"sig/own"_s));
    addList(Words::tr("What I do first"), texts(u"act"_s));
    addList(Words::tr("Who stands by me"), texts(u"ppl"_s));
    QStringList rows;
    for (const QString &part : {u"month_1"_s, u"month_3"_s, u"month_6"_s}) {
        if (const QDate date = QDate::fromString(text(u"rev/"_s + part), Qt::ISODate); date.isValid())
            rows << dateText(date);
    }
    addList(Words::tr("A look back on"), rows);
    if (at(u"goal"_s).toBool())
        addLink(Words::tr("Next"), Words::tr("A new goal, with the Goal builder."), u"cbt-smart-goal"_s);
}

} // namespace

std::vector<MindPart> mindSummary(const Library &library, const MindExercise &exercise, const MindRecord &record,
                                  const MindMoment &moment)
{
    return Summary(library, exercise, record, moment).take();
}

} // namespace evenpace
