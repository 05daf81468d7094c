// SPDX-License-Identifier: Apache-2.0
#include "ui/sleepcontroller.h"

#include "domain/plansrepository.h"
#include "ui/checkinwords.h"
#include "ui/leftoffers.h"
#include "ui/mindperson.h"
#include "ui/mindwords.h"
#include "ui/sleepwords.h"
#include "ui/wording.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;
using evenpace::wording::libraryText;

namespace {

/** Of a title of the exercise, "Rule two: the bed is for sleep", what the rule is: here they are not counted. */
QString withoutNumber(const QString &title)
{
    const QString rest = title.mid(title.indexOf(u':') + 1).trimmed();
    return rest.left(1).toUpper() + rest.mid(1);
}

/** As far back as a record of the exercise may have been begun. */
constexpr int kReadDays = 60;

} // namespace

SleepController::SleepController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
    refresh();
}

void SleepController::refresh()
{
    m_today = dayOf(services().wallClock());
    m_plan = services().plans.sleepPlan();
    m_begun = services().plans.sleepRules();
    readExercise();
    readNights();
    // A night that is being told stays open over the end of the day.
    openNight(nightKey());
}

void SleepController::open()
{
    refresh();
    openNight({});
}

void SleepController::readNights()
{
    m_nights = services().plans.nights(m_today.addDays(-kReadDays), m_today);
    m_week.setNights(m_nights, m_today);
    const std::optional<MindRecord> record = services().mind.latestRecord(exerciseId());
    m_record = record ? record->id : 0;
    m_inExercise = record ? sleep::nightsToTake(*record, dayOf(record->changedAt.toLocalTime()), {})
                          : std::vector<SleepNight>();
    m_toTake = m_inExercise;
    std::erase_if(m_toTake,
                  [this](const SleepNight &night) { return sleep::nightOn(m_nights, night.day) || isLeft(coach(), offerOf(night)); });
    emit changed();
}

void SleepController::readExercise()
{
    m_rules.clear();
    m_picks.clear();
    m_chosenRules.clear();
    const MindExercise *const exercise = services().library.mind(exerciseId());
    if (!exercise)
        return;
    for (const MindStep *step : shownSteps(*exercise, {}, mindPersonOf(coach()))) {
        for (const MindInput &input : step->inputs) {
            if (input.key == u"rules")
                m_rules.push_back({input.part, step->title, step->text, input.explanation});
            else if (input.key == u"wind")
                m_picks = input.options;
        }
    }
    for (const MindAnswer &answer : services().sessions.latestAnswers(exerciseId())) {
        if (answer.key == u"rise" && answer.changedAt > m_plan.riseAt) {
            m_plan.rise = QTime::fromString(answer.value.toString(), u"HH:mm"_s);
            m_plan.riseAt = answer.changedAt;
        } else if (answer.key == u"wind" && answer.changedAt > m_plan.picksAt) {
            m_plan.picks = textsAt({{answer.key, answer.value}}, answer.key);
            m_plan.picksAt = answer.changedAt;
        } else if (answer.key == u"rules") {
            const QJsonObject chosen = answer.value.toObject();
            for (auto rule = chosen.begin(); rule != chosen.end(); ++rule) {
                if (rule.value().toBool())
                    m_chosenRules << rule.key();
            }
        }
    }
}

QString SleepController::line() const
{
    if (m_plan.windDown.isValid())
        return tr("Wind-down starts %1").arg(windDownText());
    if (const int told = sleep::toldIn(sleep::weekOf(m_nights, m_today)); told > 0)
        return tr("%n night(s) told this week", nullptr, told);
    return tr("Seconds a day, and a calm evening");
}

// Nights --------------------------------------------------------------------------------------------------------------

SleepNight SleepController::presetOf(const QDate &day) const
{
    SleepNight preset = services().plans.nightBefore(day).value_or(sleep::usualNight());
    preset.day = day;
    return preset;
}

QString SleepController::timeText(const QTime &time) const
{
    return m_locale.toString(time, QLocale::ShortFormat);
}

QString SleepController::spanText(const SleepNight &night) const
{
    //: when somebody went to bed and got up
    return tr("%1 to %2").arg(timeText(night.bed), timeText(night.up));
}

QString SleepController::lastText() const
{
    const SleepNight *const last = sleep::nightOn(m_nights, m_today);
    if (!last)
        return {};
    const std::optional<mindresults::Night> length = sleep::lengthOf(*last);
    return length ? tr("%1, about %2 asleep").arg(spanText(*last), mindwords::hoursText(length->asleep)) : spanText(*last);
}

QString SleepController::usualText() const
{
    return services().plans.nightBefore(m_today) ? spanText(presetOf(m_today)) : QString();
}

QString SleepController::offerText() const
{
    return m_toTake.empty() ? QString()
                            : tr("Your Sleep reset holds %n night(s) that are not here yet.", nullptr,
                                 static_cast<int>(m_toTake.size()));
}

void SleepController::takeNights()
{
    for (const SleepNight &night : m_toTake) {
        if (!isKept(services().plans.saveNight(night, services().wallClock().toUTC())))
            break;
    }
    readNights();
    openNight(nightKey());
}

QString SleepController::offerOf(const SleepNight &night) const
{
    return u"night_of_record_%1_%2"_s.arg(m_record).arg(night.day.toString(Qt::ISODate));
}

void SleepController::leaveNights()
{
    // Telling it reads the nights anew.
    const std::vector<SleepNight> left = m_toTake;
    for (const SleepNight &night : left) {
        if (!keep(coach().tell(PromptAnswered{offerOf(night)})))
            break;
    }
}

void SleepController::sameAsLast()
{
    if (usualText().isEmpty() || isLastTold())
        return;
    openNight({});
    keepNight();
    if (!isLastTold())
        return;
    say(tr("Last night is told."), [this, day = m_today] {
        if (isKept(services().plans.deleteNight(day)))
            refresh();
    });
}

void SleepController::openNight(const QString &key)
{
    const QDate asked = QDate::fromString(key, Qt::ISODate);
    const QDate day = asked.isValid() && asked < m_today ? asked : m_today;
    const SleepNight *const told = sleep::nightOn(m_nights, day);
    m_isTold = told != nullptr;
    m_night = told ? *told : presetOf(day);
    emit nightChanged();
}

QString SleepController::nightTitle() const
{
    if (m_night.day == m_today)
        return tr("Last night");
    return tr("Night to %1").arg(m_locale.dayName(m_night.day.dayOfWeek()));
}

QString SleepController::toSleepText() const
{
    return m_night.toSleep == 0min ? tr("at once") : tr("after %1").arg(mindwords::hoursText(m_night.toSleep));
}

QString SleepController::lengthText() const
{
    const std::optional<mindresults::Night> length = sleep::lengthOf(m_night);
    return length ? tr("In bed %1, asleep %2.")
                        .arg(mindwords::hoursText(length->inBed), mindwords::hoursText(length->asleep))
                  : tr("These times do not fit together yet.");
}

int SleepController::quality() const
{
    const std::optional<MorningCheckIn> told = services().diary.checkIn(m_night.day);
    return told ? told->sleep.value_or(-1) : -1;
}

QString SleepController::deleteText() const
{
    const QString erased = tr("The times of this night are erased, and cannot be brought back.");
    return sleep::nightOn(m_inExercise, m_night.day) ? erased + u' ' + tr("What you wrote in Sleep reset stays there.") : erased;
}

QStringList SleepController::qualityWords() const
{
    return checkinwords::sleepWords();
}

void SleepController::moveBed(int steps)
{
    move(&SleepNight::bed, steps);
}

void SleepController::moveToSleep(int steps)
{
    SleepNight night = m_night;
    night.toSleep = sleep::movedToSleep(night.toSleep, steps);
    keepNight(night);
}

void SleepController::moveWake(int steps)
{
    move(&SleepNight::wake, steps);
}

void SleepController::moveUp(int steps)
{
    move(&SleepNight::up, steps);
}

void SleepController::move(QTime SleepNight::*time, int steps)
{
    SleepNight night = m_night;
    night.*time = sleep::moved(night.*time, steps * sleep::kTimeStep);
    keepNight(night);
}

void SleepController::keepNight()
{
    keepNight(m_night);
}

void SleepController::keepNight(const SleepNight &night)
{
    if (!isKept(services().plans.saveNight(night, services().wallClock().toUTC())))
        return;
    readNights();
    openNight(night.day.toString(Qt::ISODate));
}

void SleepController::setQuality(int quality)
{
    if (quality < 0 || quality >= static_cast<int>(qualityWords().size()))
        return;
    MorningCheckIn checkIn = services().diary.checkIn(m_night.day).value_or(MorningCheckIn{});
    checkIn.day = m_night.day;
    checkIn.sleep = quality;
    keep(coach().saveCheckIn(checkIn));
    emit nightChanged();
}

void SleepController::deleteNight()
{
    const QDate day = m_night.day;
    if (!isKept(services().plans.deleteNight(day)))
        return;
    // Who deletes it is not asked for it again, though the exercise keeps what was written there.
    if (sleep::nightOn(m_inExercise, day))
        keep(coach().tell(PromptAnswered{offerOf(m_night)}));
    readNights();
    openNight(day.toString(Qt::ISODate));
    emit deleted();
}

QString SleepController::weekText() const
{
    const sleep::Week week = sleep::weekOf(m_nights, m_today);
    const int told = sleep::toldIn(week);
    if (told == 0)
        return tr("Nothing is told yet. A guess each morning is enough.");
    if (told < sleep::kEnoughNights)
        return tr("%n night(s) told.", nullptr, told) + u' '
            + tr("After five, you see here how much of your time in bed was sleep.");
    return mindwords::nightsText(week);
}

// The evening ---------------------------------------------------------------------------------------------------------

void SleepController::savePlan(const SleepPlan &plan)
{
    if (!isKept(services().plans.saveSleepPlan(plan)))
        return;
    m_plan = plan;
    emit changed();
}

void SleepController::moveWindDown(int steps)
{
    SleepPlan plan = m_plan;
    plan.windDown = plan.windDown.isValid() ? sleep::moved(plan.windDown, steps * sleep::kTimeStep)
                                            : sleep::moved(presetOf(m_today.addDays(1)).bed, -sleep::kWindDown);
    plan.windDownAt = services().wallClock().toUTC();
    savePlan(plan);
}

void SleepController::moveRise(int steps)
{
    SleepPlan plan = m_plan;
    plan.rise = plan.rise.isValid() ? sleep::moved(plan.rise, steps * sleep::kTimeStep) : presetOf(m_today.addDays(1)).up;
    plan.riseAt = services().wallClock().toUTC();
    savePlan(plan);
}

QStringList SleepController::pickIds() const
{
    QStringList ids;
    for (const MindOption &option : m_picks)
        ids << option.id;
    return ids;
}

QStringList SleepController::pickTexts() const
{
    QStringList texts;
    for (const MindOption &option : m_picks)
        texts << libraryText(option.text);
    return texts;
}

QStringList SleepController::chosenIds() const
{
    QStringList ids = pickIds();
    ids.removeIf([this](const QString &id) { return !m_plan.picks.contains(id); });
    return ids;
}

void SleepController::setPicked(const QString &id, bool on)
{
    if (m_plan.picks.contains(id) == on || !pickIds().contains(id))
        return;
    SleepPlan plan = m_plan;
    if (on)
        plan.picks << id;
    else
        plan.picks.removeAll(id);
    plan.picksAt = services().wallClock().toUTC();
    savePlan(plan);
}

// Rules ---------------------------------------------------------------------------------------------------------------

const SleepController::RuleWords *SleepController::words(const QString &rule) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const RuleWords &one) { return one.id == rule; });
    return found == m_rules.end() ? nullptr : &*found;
}

QStringList SleepController::offeredRules() const
{
    QStringList ids;
    for (const RuleWords &rule : m_rules)
        ids << rule.id;
    return ids;
}

QString SleepController::nextRule() const
{
    return sleep::nextRule(offeredRules(), m_chosenRules, m_begun, m_today);
}

QString SleepController::ruleTitle() const
{
    const SleepRule *const current = sleep::currentRule(m_begun);
    const RuleWords *const rule = current ? words(current->rule) : nullptr;
    return rule ? withoutNumber(libraryText(rule->title)) : QString();
}

QString SleepController::ruleText() const
{
    const SleepRule *const current = sleep::currentRule(m_begun);
    const RuleWords *const rule = current ? words(current->rule) : nullptr;
    return rule ? QString(libraryText(rule->text) + u' ' + libraryText(rule->note)) : QString();
}

QString SleepController::ruleStateText() const
{
    const SleepRule *const current = sleep::currentRule(m_begun);
    if (!current)
        return {};
    const QDate last = current->begunOn.addDays(sleep::kRuleDays - 1);
    if (m_today > last)
        return tr("Its week is over. Keep it if it helps.");
    if (m_today == last)
        return tr("Until tonight. The next one can come tomorrow.");
    return tr("Until %1. Then the next one can come.").arg(m_locale.dayName(last.dayOfWeek()));
}

bool SleepController::isRuleTried() const
{
    const SleepRule *const current = sleep::currentRule(m_begun);
    return current && current->isTried;
}

void SleepController::setRuleTried(bool tried)
{
    if (m_begun.empty() || m_begun.back().isTried == tried)
        return;
    SleepRule rule = m_begun.back();
    rule.isTried = tried;
    if (!isKept(services().plans.saveSleepRule(rule, services().wallClock().toUTC())))
        return;
    m_begun.back() = rule;
    emit changed();
}

QString SleepController::nextRuleTitle() const
{
    const RuleWords *const rule = words(nextRule());
    return rule ? withoutNumber(libraryText(rule->title)) : QString();
}

void SleepController::beginRule()
{
    SleepRule rule{0, nextRule(), m_today, false};
    if (rule.rule.isEmpty() || !isKept(services().plans.saveSleepRule(rule, services().wallClock().toUTC())))
        return;
    m_begun.push_back(rule);
    emit changed();
}

QString SleepController::rulesText() const
{
    const auto tried = std::count_if(m_rules.begin(), m_rules.end(), [this](const RuleWords &rule) {
        return std::any_of(m_begun.begin(), m_begun.end(),
                           [&](const SleepRule &one) { return one.rule == rule.id && one.isTried; });
    });
    if (tried == 0)
        return {};
    return tr("%1 of %2 rules tried").arg(m_locale.toString(static_cast<int>(tried)),
                                          m_locale.toString(static_cast<int>(m_rules.size())));
}

// A set time in bed ---------------------------------------------------------------------------------------------------

bool SleepController::isWindowOpen() const
{
    const MindExercise *const exercise = services().library.mind(exerciseId());
    return exercise && sleep::windowLock(*exercise, mindPersonOf(coach())) == sleep::WindowLock::Open;
}

QString SleepController::windowText() const
{
    const MindExercise *const exercise = services().library.mind(exerciseId());
    if (!exercise)
        return {};
    const MindPerson person = mindPersonOf(coach());
    return sleepwords::windowText(sleep::windowLock(*exercise, person),
                                  sleepwords::conditionOf(*exercise, person.cautions));
}

QString SleepController::talkText() const
{
    const MindExercise *const exercise = services().library.mind(exerciseId());
    const sleep::Week week = sleep::weekOf(m_nights, m_today);
    if (!exercise || !sleep::isWindowWorthATalk(week, sleep::windowLock(*exercise, mindPersonOf(coach()))))
        return {};
    return sleepwords::talkText(*mindresults::weekOf(week), sleep::toldIn(week));
}

QStringList SleepController::talkPoints() const
{
    return sleepwords::talkPoints();
}
