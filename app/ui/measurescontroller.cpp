// SPDX-License-Identifier: Apache-2.0
#include "ui/measurescontroller.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Entries that a table shows at first, and how many more at a time. */
constexpr int kEntries = 12;
/** All that is ever read of one measure: ten years of a weekly one. */
constexpr int kMostEntries = 520;
constexpr int kBars = 6;
constexpr int kMonthBars = 3;
constexpr int kPgicSteps = 7;
/** Costs no effort, and fits any position. */
constexpr QStringView kSelfCare = u"breath-slow-4-6";

/** The end of the scale that the points of a measure lie on, in thousandths. */
double mostOf(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
    case Measure::Psfs:
        return 10000;
    case Measure::Phq2:
    case Measure::Gad2:
        return 6000;
    case Measure::Wpi:
        return 1000.0 * kBodyAreas;
    case Measure::Pgic:
        break;
    }
    return 1000.0 * kPgicSteps;
}

bool isAnswered(const Measurement &measurement)
{
    return measurement.outcome != Measurement::Outcome::Skipped && !measurement.answers.empty();
}

} // namespace

MeasuresController::MeasuresController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
    , m_form(services)
{
    connect(&m_form, &MeasureForm::closed, this, &MeasuresController::look);
    connect(&m_form, &MeasureForm::written, this, [this](const QString &text) { write(text, text); });
    connect(&m_form, &MeasureForm::stored, this, [this] { m_turns.clear(); });
}

void MeasuresController::refresh()
{
    if (m_isListShown)
        openList();
}

void MeasuresController::look()
{
    m_turns.clear();
    coach().refreshMeasured();
    if (m_shownEntries > 0)
        readEntries();
    emit told();
}

// Today ---------------------------------------------------------------------------------------------------------------

const MeasureTurns &MeasuresController::turns(Measure measure) const
{
    const auto isLeft = [this](Measurement::Outcome outcome, const QDate &day) {
        return outcome == Measurement::Outcome::Open && day.daysTo(today()) > kGoOnDays;
    };
    const auto known = m_turns.find(measure);
    if (known != m_turns.end()
        && std::none_of(known->second.begin(), known->second.end(),
                        [&](const MeasureTurn &turn) { return isLeft(turn.outcome, turn.day); }))
        return known->second;
    std::vector<Measurement> newest = services().measures.latest(measure, kSkipsInARow);
    for (Measurement &one : newest) {
        if (!isLeft(one.outcome, one.day))
            continue;
        // Nobody goes on with it any more: it ends as it is, and what is changed from here on is a correction.
        const auto outcome = one.answers.empty() ? Measurement::Outcome::Skipped : Measurement::Outcome::Done;
        if (services().measures.end(one.id, outcome, services().wallClock().toUTC()) == StoreOutcome::Ok)
            one.outcome = outcome;
    }
    return m_turns.insert_or_assign(measure, turnsOf(newest)).first->second;
}

std::optional<MeasureOffer> MeasuresController::offer() const
{
    // Also before the first baseline, where the size of the day has no light yet.
    const bool isHard = coach().plan().proposedGrade == Grade::Flare;
    // The questions about effort come at their own time, and are the set of their day.
    const std::vector<DiaryEvent> &events = coach().input().events;
    const bool isAskedAlready = coach().openPrompts().contains("rescreen"_L1)
        || std::any_of(events.begin(), events.end(), [this](const DiaryEvent &event) {
               return std::holds_alternative<PemScreened>(event.fact) && event.day > coach().firstDay()
                   && event.day <= today() && event.day.daysTo(today()) < kDaysBetweenSets;
           });
    for (const Measure measure : kMeasures)
        static_cast<void>(turns(measure));
    return offerOn(today(), coach().firstDay(), m_turns, isHard || isAskedAlready);
}

std::optional<TodayNote> MeasuresController::note() const
{
    const std::optional<MeasureOffer> offered = offer();
    if (!offered)
        return std::nullopt;
    return TodayNote{kNotePrefix.toString() + nameOf(offered->measure), TodayNote::Rank::Hint, u"ok"_s,
                     measurewords::offer(*offered), measurewords::offerDetail(*offered),
                     offered->goesOn ? tr("Go on") : tr("Answer"), tr("Not now")};
}

void MeasuresController::putOff(const QString &noteId)
{
    const std::optional<Measure> measure = measureNamed(noteId.mid(kNotePrefix.size()));
    if (!measure)
        return;
    const QDateTime now = services().wallClock();
    StoreOutcome outcome = StoreOutcome::Ok;
    if (goesOn(*measure)) {
        const Measurement open = services().measures.latest(*measure, 1).front();
        outcome = services().measures.end(open.id, Measurement::Outcome::Done, now.toUTC());
    } else {
        Measurement skipped;
        skipped.measure = *measure;
        skipped.day = dayOf(now);
        skipped.begunAt = now.toUTC();
        skipped.endedAt = skipped.begunAt;
        skipped.outcome = Measurement::Outcome::Skipped;
        outcome = services().measures.begin(skipped);
    }
    if (outcome == StoreOutcome::Ok)
        look();
    else
        emit notKept(outcome);
}

bool MeasuresController::goesOn(Measure measure) const
{
    return isToGoOn(turns(measure), today());
}

// The list ------------------------------------------------------------------------------------------------------------

QString MeasuresController::nextText(Measure measure) const
{
    if (goesOn(measure))
        return tr("Begun, and kept for you");
    const QDate due = dueOn(measure, coach().firstDay(), turns(measure), today());
    if (due <= today() || turns(measure).empty())
        return tr("Whenever you like");
    //: %1 is a day: "Thursday 9 July"
    return tr("Asked again about %1").arg(wording::dayHeading(due, today(), m_locale));
}

MeasureListModel::Row MeasuresController::effortRow() const
{
    QDate told;
    PemScreened::First first = PemScreened::First::DoNotKnow;
    for (const DiaryEvent &event : coach().input().events) {
        if (const auto *fact = std::get_if<PemScreened>(&event.fact)) {
            told = event.day;
            first = fact->first;
        }
    }
    const QString title = tr("After effort");
    if (!told.isValid())
        return {kEffort.toString(), title, tr("Whether effort makes things worse hours or days later."),
                tr("Whenever you like")};
    QString answer;
    switch (first) {
    case PemScreened::First::HardlyEver:
        answer = tr("Effort hardly ever makes things worse later.");
        break;
    case PemScreened::First::Sometimes:
        answer = tr("Effort sometimes makes things worse later.");
        break;
    case PemScreened::First::MostTimes:
        answer = tr("Effort makes things worse later most times.");
        break;
    case PemScreened::First::DoNotKnow:
        answer = tr("You did not know yet if effort makes things worse later.");
        break;
    }
    const QDate due = told.addDays(kFourWeekly);
    return {kEffort.toString(), title, answer,
            due <= today() ? tr("Whenever you like")
                           : tr("Asked again about %1").arg(wording::dayHeading(due, today(), m_locale))};
}

void MeasuresController::openList()
{
    m_isListShown = true;
    std::vector<MeasureListModel::Row> rows;
    for (const Measure measure : kMeasures) {
        QString detail;
        for (const Measurement &one : services().measures.latest(measure, kSkipsInARow + 1)) {
            if (isAnswered(one) && (one.outcome == Measurement::Outcome::Done || !goesOn(measure))) {
                detail = measurewords::result(measure, one.answers);
                break;
            }
        }
        rows.push_back({nameOf(measure), measurewords::title(measure),
                        detail.isEmpty() ? measurewords::about(measure) : detail, nextText(measure)});
    }
    rows.push_back(effortRow());
    m_list.show(std::move(rows));
}

// One measure ---------------------------------------------------------------------------------------------------------

bool MeasuresController::show(const QString &key)
{
    const std::optional<Measure> measure = measureNamed(key);
    if (!measure)
        return false;
    m_measure = *measure;
    m_shownEntries = kEntries;
    readEntries();
    return true;
}

bool MeasuresController::start(const QString &key)
{
    if (!show(key))
        return false;
    std::optional<Measurement> open;
    if (goesOn(m_measure))
        open = services().measures.latest(m_measure, 1).front();
    m_form.begin(m_measure, open, m_entries.empty() ? std::nullopt : std::optional(m_entries.front()));
    return true;
}

void MeasuresController::readEntries()
{
    m_entries = services().measures.latest(m_measure, kMostEntries);
    const bool isFirstOpen = goesOn(m_measure);
    if (isFirstOpen)
        m_entries.erase(m_entries.begin());
    std::erase_if(m_entries, [](const Measurement &one) { return !isAnswered(one); });
    emit changed();
}

QString MeasuresController::aboutText() const
{
    //: %1 says what is asked, %2 is the name that doctors use, like PHQ-2
    return tr("%1 Doctors know them as %2.").arg(measurewords::about(m_measure), measurewords::knownAs(m_measure));
}

QString MeasuresController::dayText() const
{
    return hasResult() ? wording::dayHeading(m_entries.front().day, today(), m_locale) : QString();
}

QString MeasuresController::resultText() const
{
    return hasResult() ? measurewords::result(m_measure, m_entries.front().answers) : QString();
}

QString MeasuresController::changeText() const
{
    return m_entries.size() > 1 ? measurewords::change(m_measure, m_entries[1].answers, m_entries[0].answers) : QString();
}

QString MeasuresController::detailText() const
{
    return hasResult() ? measurewords::resultDetail(m_measure, m_entries.front().answers, m_locale) : QString();
}

QStringList MeasuresController::lines() const
{
    return hasResult() ? measurewords::activityLines(m_entries[0].answers,
                                                     m_entries.size() > 1 ? m_entries[1].answers : MeasureAnswers())
                       : QStringList();
}

bool MeasuresController::needsCare() const
{
    return hasResult() && measurewords::needsCare(m_measure, m_entries.front().answers);
}

bool MeasuresController::offersHelpNow() const
{
    return needsCare();
}

QString MeasuresController::careText() const
{
    return needsCare() ? measurewords::careText(m_measure) : QString();
}

QString MeasuresController::selfCareId() const
{
    return kSelfCare.toString();
}

QString MeasuresController::nextText() const
{
    return nextText(m_measure);
}

bool MeasuresController::goesOn() const
{
    return goesOn(m_measure);
}

bool MeasuresController::isDue() const
{
    return !hasResult() || goesOn(m_measure) || dueOn(m_measure, coach().firstDay(), turns(m_measure), today()) <= today();
}

// History -------------------------------------------------------------------------------------------------------------

std::vector<MeasuresController::Bar> MeasuresController::bars() const
{
    std::vector<Bar> bars;
    const double most = mostOf(m_measure);
    if (m_measure == Measure::Peg) {
        for (const MonthMean &mean : monthMeans(m_entries)) {
            if (bars.size() == static_cast<size_t>(kMonthBars))
                break;
            const bool isThisYear = mean.month.year() == today().year();
            //: date patterns of a month, this year and in another one
            const QString pattern = isThisYear ? tr("MMMM") : tr("MMMM yyyy");
            bars.push_back({m_locale.toString(mean.month, pattern), m_locale.toString(mean.mean / 1000.0, 'f', 1),
                            mean.mean / most});
        }
        return bars;
    }
    if (m_measure == Measure::Pgic)
        return bars;
    for (const Measurement &one : m_entries) {
        if (bars.size() == static_cast<size_t>(kBars))
            break;
        if (const std::optional<MilliPoints> points = pointsOf(m_measure, one.answers))
            //: date pattern of a day and month
            bars.push_back({m_locale.toString(one.day, tr("d MMM")), measurewords::pointsAlone(*points, m_locale),
                            *points / most});
    }
    return bars;
}

QString MeasuresController::chartTitle() const
{
    return m_measure == Measure::Peg ? tr("By month, 0 to 10") : tr("The last times");
}

QStringList MeasuresController::barLabels() const
{
    QStringList labels;
    for (const Bar &bar : bars())
        labels << bar.label;
    return labels;
}

QStringList MeasuresController::barTexts() const
{
    QStringList texts;
    for (const Bar &bar : bars())
        texts << bar.text;
    return texts;
}

QList<double> MeasuresController::barShares() const
{
    QList<double> shares;
    for (const Bar &bar : bars())
        shares << bar.share;
    return shares;
}

QStringList MeasuresController::entryDays() const
{
    QStringList days;
    for (size_t i = 0; i < m_entries.size() && static_cast<int>(i) < m_shownEntries; ++i)
        days << wording::dayHeading(m_entries[i].day, today(), m_locale);
    return days;
}

QStringList MeasuresController::entryPoints() const
{
    QStringList texts;
    for (size_t i = 0; i < m_entries.size() && static_cast<int>(i) < m_shownEntries; ++i)
        texts << measurewords::points(m_measure, m_entries[i].answers, m_locale);
    return texts;
}

bool MeasuresController::hasMoreEntries() const
{
    return static_cast<int>(m_entries.size()) > m_shownEntries;
}

void MeasuresController::showMoreEntries()
{
    m_shownEntries += kEntries;
    emit changed();
}

void MeasuresController::openEntry(int index)
{
    if (index < 0 || index >= static_cast<int>(m_entries.size()))
        return;
    m_entry = m_entries[static_cast<size_t>(index)].id;
    emit entryChanged();
}

QString MeasuresController::entryTitle() const
{
    const std::optional<Measurement> entry = services().measures.measurement(m_entry);
    return entry ? wording::dayHeading(entry->day, today(), m_locale) : QString();
}

QStringList MeasuresController::entryLines() const
{
    const std::optional<Measurement> entry = services().measures.measurement(m_entry);
    return entry ? measurewords::answerLines(entry->measure, entry->answers) : QStringList();
}

QString MeasuresController::entryNote() const
{
    const std::vector<MeasureChange> changes = services().measures.changes(m_entry);
    if (changes.empty())
        return {};
    const QDate day = dayOf(changes.back().at.toLocalTime());
    //: %1 is a day: "Today", "Thursday 9 July"
    return tr("Corrected: %1").arg(wording::dayHeading(day, today(), m_locale));
}

void MeasuresController::correctEntry()
{
    if (const std::optional<Measurement> entry = services().measures.measurement(m_entry))
        m_form.correct(*entry);
}

void MeasuresController::deleteEntry()
{
    const StoreOutcome outcome = services().measures.remove(m_entry);
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    m_entry = 0;
    look();
    emit entryChanged();
}
