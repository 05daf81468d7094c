// SPDX-License-Identifier: Apache-2.0
#include "ui/onboardingcontroller.h"

#include "domain/exchange/courier.h"
#include "ui/checkinwords.h"
#include "ui/safetywords.h"
#include "ui/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using Screen = OnboardingController::Screen;

constexpr int kSteps = 6;
constexpr int kStepsOfTherapist = 2;
constexpr int kFineUpTo = 10;
constexpr int kCoarse = 2;
constexpr int kMostMinutes = 120;

QString nameOf(OnboardingController::Part part)
{
    return QString::fromLatin1(QMetaEnum::fromType<OnboardingController::Part>().valueToKey(static_cast<int>(part)));
}

QString nameOf(Screen screen)
{
    return QString::fromLatin1(QMetaEnum::fromType<Screen>().valueToKey(static_cast<int>(screen)));
}

Screen screenNamed(const QString &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Screen>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Screen>(value) : Screen::Closed;
}

std::optional<int> numberIn(const QJsonValue &value, int high)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= high ? std::optional(number) : std::nullopt;
}

int indexOf(const std::optional<bool> &answer)
{
    return answer ? static_cast<int>(*answer) : -1;
}

int stepOf(Screen screen)
{
    switch (screen) {
    case Screen::Closed:
    case Screen::Who:
        return 1;
    case Screen::About:
    case Screen::Therapist:
        return 2;
    case Screen::SafetySigns:
    case Screen::SafetyTalk:
    case Screen::SafetyConditions:
    case Screen::SafetyChanges:
        return 3;
    case Screen::AfterEffort:
    case Screen::EffortItem:
    case Screen::SmallEffort:
    case Screen::HowLong:
    case Screen::MeCfs:
    case Screen::EffortPlan:
        return 4;
    case Screen::EvenPace:
    case Screen::UsualWeek:
        return 5;
    case Screen::Suits:
        return 6;
    }
    return 1;
}

int stepped(int value, bool up, int least)
{
    const int step = (up ? value < kFineUpTo : value <= kFineUpTo) ? 1 : kCoarse;
    return std::clamp(up ? value + step : value - step, least, kMostMinutes);
}

constexpr auto kSafety = "safety"_L1;

/** What is kept of all parts, by their names. */
QJsonObject partsIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString toText(const QJsonObject &parts)
{
    return parts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

} // namespace

static_assert(static_cast<int>(OnboardingController::SafetyAnswer::NotSure)
              == static_cast<int>(SafetyChecked::Flags::NotSure));

OnboardingController::OnboardingController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
    const auto look = [this] { setCanRead(!m_toRead.isEmpty() && this->services().cues.canSay(m_toRead)); };
    connect(&services.cues, &CuePlayer::deviceLost, this, look);
    connect(&services.cues, &CuePlayer::deviceFound, this, look);
}

void OnboardingController::offerReading(const QStringList &texts)
{
    if (m_toRead != texts)
        hush();
    m_toRead = texts;
    setCanRead(!texts.isEmpty() && services().cues.canSay(texts));
}

void OnboardingController::readAloud()
{
    if (!m_canRead)
        return;
    // Asked for by hand it is heard, also where sessions are to be without a voice.
    SoundSettings loud = soundSettings(services().settings.settings());
    loud.mode = SoundMode::Voice;
    services().cues.setSettings(loud);
    services().cues.say(m_toRead);
    m_isReading = true;
}

void OnboardingController::setCanRead(bool can)
{
    if (std::exchange(m_canRead, can) != can)
        emit readingChanged();
}

void OnboardingController::hush()
{
    if (!std::exchange(m_isReading, false))
        return;
    services().cues.stop();
    services().cues.setSettings(soundSettings(services().settings.settings()));
}

void OnboardingController::endReading()
{
    hush();
    m_toRead.clear();
    setCanRead(false);
}

void OnboardingController::refresh()
{
    emit changed();
}

bool OnboardingController::isWanted() const
{
    if (services().settings.settings().firstQuestions != FirstQuestions::Open)
        return false;
    // Somebody who has been here for a while is not held up; the questions wait in the settings.
    return !kept(Part::Everything).isEmpty() || services().sessions.history(1).empty();
}

bool OnboardingController::isUnfinished() const
{
    return services().settings.settings().firstQuestions != FirstQuestions::Done;
}

QString OnboardingController::stepText() const
{
    switch (m_part) {
    case Part::Everything:
        return tr("Step %1 of %2").arg(stepOf(m_place.screen)).arg(isTherapist() ? kStepsOfTherapist : kSteps);
    case Part::Safety:
        return tr("Safety check");
    case Part::Effort:
        return tr("After effort");
    case Part::Pace:
        return tr("Your even pace");
    }
    return {};
}

bool OnboardingController::isAnswered() const
{
    switch (m_place.screen) {
    case Screen::Who:
        return m_who.has_value();
    case Screen::Therapist:
        return !m_therapistName.simplified().isEmpty();
    case Screen::AfterEffort:
        return m_effort.first.has_value();
    case Screen::EffortItem:
        return m_effort.isItemAnswered(static_cast<size_t>(m_place.item));
    case Screen::SmallEffort:
        return m_effort.worsePhysical.has_value();
    case Screen::HowLong:
        return m_effort.hours.has_value();
    case Screen::MeCfs:
        return m_effort.meCfs.has_value();
    case Screen::UsualWeek:
        return m_pain && m_fatigue;
    default:
        return true;
    }
}

int OnboardingController::who() const
{
    return m_who.value_or(-1);
}

QStringList OnboardingController::checkLines() const
{
    return safetywords::checkLines();
}

QStringList OnboardingController::checkIcons() const
{
    return safetywords::checkIcons();
}

QStringList OnboardingController::linesForNow() const
{
    return safetywords::checkLinesForNow();
}

QStringList OnboardingController::linesForDoctor() const
{
    return safetywords::checkLinesForDoctor();
}

QStringList OnboardingController::conditionTexts() const
{
    QStringList texts;
    for (const QString &id : safetyConditions())
        texts << safetywords::condition(id);
    return texts;
}

QList<bool> OnboardingController::ticked() const
{
    QList<bool> list;
    for (const QString &id : safetyConditions())
        list << m_conditions.contains(id);
    return list;
}

QStringList OnboardingController::safetyChanges() const
{
    const SafetyChecked check{SafetyChecked::Flags::None, m_conditions};
    return safetywords::changes(m_conditions, cautionsOf(check), services().library);
}

bool OnboardingController::isStopped() const
{
    return coach().plan().mood == DayMood::Stopped;
}

int OnboardingController::afterEffort() const
{
    return m_effort.first ? static_cast<int>(*m_effort.first) : -1;
}

int OnboardingController::thinkingTires() const
{
    return indexOf(m_effort.worseMental);
}

QString OnboardingController::itemText() const
{
    switch (m_place.item) {
    case 0:
        return tr("A dead, heavy feeling after you start to exercise");
    case 1:
        return tr("Sore or tired the day after easy, everyday things");
    case 2:
        return tr("Tired in the head after the slightest effort");
    case 3:
        return tr("Tired in the body after very little exercise");
    default:
        return tr("Drained or sick after mild activity");
    }
}

QString OnboardingController::itemPlace() const
{
    //: %1 of the %2 items of a short list
    return tr("%1 of %2").arg(m_place.item + 1).arg(kPemItems);
}

int OnboardingController::itemFrequency() const
{
    return m_effort.frequency[static_cast<size_t>(m_place.item)].value_or(-1);
}

int OnboardingController::itemSeverity() const
{
    return m_effort.severity[static_cast<size_t>(m_place.item)].value_or(-1);
}

int OnboardingController::smallEffort() const
{
    return indexOf(m_effort.worsePhysical);
}

int OnboardingController::howLong() const
{
    if (!m_effort.hours)
        return -1;
    const auto found = std::find(kPemHourBands.begin(), kPemHourBands.end(), *m_effort.hours);
    return found == kPemHourBands.end() ? -1 : static_cast<int>(found - kPemHourBands.begin());
}

int OnboardingController::meCfs() const
{
    return indexOf(m_effort.meCfs);
}

pacing::Track OnboardingController::track() const
{
    if (const std::optional<PemScreened> screened = filledIn(m_effort))
        return trackOf(screened->screening);
    // Not screened is gentle until it is known.
    return coach().pacing().answer.track.value_or(pacing::Track::Caution);
}

QString OnboardingController::planTitle() const
{
    switch (track()) {
    case pacing::Track::Std:
        return tr("Your plan is the usual one");
    case pacing::Track::Caution:
        return tr("Your plan is the careful one");
    case pacing::Track::Pem:
        return tr("Your plan begins with rest");
    }
    return {};
}

QString OnboardingController::planText() const
{
    switch (track()) {
    case pacing::Track::Std:
        return tr("It starts small. It grows a little after easy weeks, and never on a bad one.");
    case pacing::Track::Caution:
        return tr("It starts lower, rests longer and grows more slowly. A worse morning makes it wait.");
    case pacing::Track::Pem:
        return tr(
            "Thank you. Then your plan starts with rest and breathing, and it never grows on its own. You decide.");
    }
    return {};
}

bool OnboardingController::isPlanRest() const
{
    return track() == pacing::Track::Pem;
}

QString OnboardingController::paceNote() const
{
    switch (track()) {
    case pacing::Track::Std:
        return tr("We begin at about two thirds of an ordinary day, so there is room to breathe.");
    case pacing::Track::Caution:
        return tr("We begin at about half of an ordinary day, so there is room to breathe.");
    case pacing::Track::Pem:
        return tr("We begin with rest and breathing. These numbers wait until you want them.");
    }
    return {};
}

QStringList OnboardingController::painWords() const
{
    return checkinwords::painWords();
}

QStringList OnboardingController::fatigueWords() const
{
    return checkinwords::fatigueWords();
}

void OnboardingController::begin(Part part)
{
    forget();
    m_part = part;
    if (const auto *comfort = coach().latest<ComfortTold>())
        m_comfort = *comfort;
    if (const auto *usual = coach().latest<UsualWeekTold>()) {
        m_pain = usual->pain;
        m_fatigue = usual->fatigue;
    }
    m_suits = services().settings.settings().suits;
    take(kept(part));
    const std::vector<Place> all = places();
    if (std::find(all.begin(), all.end(), m_place) == all.end())
        m_place = all.front();
    if (part == Part::Everything) {
        Settings settings = services().settings.settings();
        settings.firstQuestions = FirstQuestions::Open;
        if (const StoreOutcome outcome = services().settings.save(settings); outcome != StoreOutcome::Ok)
            emit notKept(outcome);
    }
    emit screenChanged();
    emit changed();
}

void OnboardingController::next()
{
    if (m_place.screen == Screen::Closed || m_place.screen == Screen::SafetySigns)
        return;
    switch (m_place.screen) {
    case Screen::SafetyConditions:
        // Only its own buttons answer it.
        if (!m_isSafetyComplete)
            return;
        break;
    case Screen::AfterEffort:
        // It counts from the first answer on; while it is asked again, the old one holds until the end.
        if (m_part == Part::Everything)
            tellEffort();
        break;
    case Screen::EvenPace:
        tellComfort();
        break;
    case Screen::UsualWeek:
        tellUsualWeek();
        break;
    default:
        break;
    }
    const std::vector<Place> all = places();
    auto here = std::find(all.begin(), all.end(), m_place);
    if (here == all.end() || here + 1 == all.end())
        close(true);
    else
        go(*(here + 1));
}

void OnboardingController::back()
{
    const std::vector<Place> all = places();
    const auto here = std::find(all.begin(), all.end(), m_place);
    if (here == all.end() || here == all.begin())
        leave();
    else
        go(*(here - 1));
}

void OnboardingController::skipItems()
{
    if (m_effort.first)
        go({Screen::EffortPlan, 0});
}

void OnboardingController::leave()
{
    if (m_place.screen != Screen::Closed)
        close(false);
}

void OnboardingController::setWho(int who)
{
    m_who = std::clamp(who, 0, kTherapist);
    answered();
}

void OnboardingController::setTherapistName(const QString &name)
{
    m_therapistName = name;
    answered();
}

void OnboardingController::setClinicName(const QString &name)
{
    m_clinicName = name;
    answered();
}

void OnboardingController::beginClinic()
{
    exchange::Courier *courier = m_therapistName.simplified().isEmpty() ? nullptr : services().courier();
    // What does not go now is told in the settings of the clinic, where it can be done again.
    if (courier)
        (void)courier->makeKeys(exchange::Role::Therapist, m_therapistName.simplified(), m_clinicName.simplified());
}

void OnboardingController::answerSafety(SafetyAnswer answer)
{
    m_flags = static_cast<SafetyChecked::Flags>(answer);
    // A warning sign counts at once. Without one the second page decides.
    if (*m_flags != SafetyChecked::Flags::None || m_safetyEvent != 0)
        tellSafety();
    go(*m_flags == SafetyChecked::Flags::None ? Place{Screen::SafetyConditions, 0} : Place{Screen::SafetyTalk, 0});
}

void OnboardingController::setTicked(int index, bool ticked)
{
    QStringList conditions;
    const QStringList &all = safetyConditions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == index ? ticked : m_conditions.contains(all[i]))
            conditions << all[i];
    }
    m_conditions = conditions;
    answered();
}

void OnboardingController::answerConditions(bool none)
{
    if (!m_flags)
        return;
    if (none)
        m_conditions.clear();
    m_isSafetyComplete = true;
    tellSafety();
    next();
}

void OnboardingController::clearStop(int daysAgo)
{
    tellInstead(m_clearedEvent, RedFlagCleared{coach().day().addDays(-std::max(0, daysAgo))});
    answered();
}

void OnboardingController::agreeModerate(int daysAgo)
{
    keep(coach().tell(ModerateAgreed{coach().day().addDays(-std::max(0, daysAgo))}));
}

QString OnboardingController::dayText(int daysAgo) const
{
    const QDate today = coach().day();
    return wording::dayHeading(today.addDays(-std::max(0, daysAgo)), today, m_locale);
}

void OnboardingController::setAfterEffort(int answer)
{
    m_effort.first = static_cast<PemScreened::First>(std::clamp(answer, 0, 3));
    answered();
}

void OnboardingController::setThinkingTires(bool tires)
{
    m_effort.worseMental = tires;
    answered();
}

void OnboardingController::setItemFrequency(int value)
{
    m_effort.frequency[static_cast<size_t>(m_place.item)] = std::clamp(value, 0, 4);
    answered();
}

void OnboardingController::setItemSeverity(int value)
{
    m_effort.severity[static_cast<size_t>(m_place.item)] = std::clamp(value, 0, 4);
    answered();
}

void OnboardingController::setSmallEffort(bool worse)
{
    m_effort.worsePhysical = worse;
    answered();
}

void OnboardingController::setHowLong(int band)
{
    m_effort.hours = kPemHourBands[static_cast<size_t>(std::clamp<int>(band, 0, kPemHourBands.size() - 1))];
    answered();
}

void OnboardingController::setMeCfs(bool found)
{
    m_effort.meCfs = found;
    answered();
}

void OnboardingController::stepGood(bool up)
{
    m_comfort.good = stepped(m_comfort.good, up, 1);
    m_comfort.ordinary = std::min(m_comfort.ordinary, m_comfort.good);
    m_comfort.bad = std::min(m_comfort.bad, m_comfort.ordinary);
    m_isComfortTouched = true;
    answered();
}

void OnboardingController::stepOrdinary(bool up)
{
    m_comfort.ordinary = stepped(m_comfort.ordinary, up, 1);
    m_comfort.good = std::max(m_comfort.good, m_comfort.ordinary);
    m_comfort.bad = std::min(m_comfort.bad, m_comfort.ordinary);
    m_isComfortTouched = true;
    answered();
}

void OnboardingController::stepBad(bool up)
{
    m_comfort.bad = stepped(m_comfort.bad, up, 0);
    m_comfort.ordinary = std::max(m_comfort.ordinary, m_comfort.bad);
    m_comfort.good = std::max(m_comfort.good, m_comfort.ordinary);
    m_isComfortTouched = true;
    answered();
}

void OnboardingController::setUsualPain(int value)
{
    m_pain = std::clamp(value, 0, 10);
    answered();
}

void OnboardingController::setUsualFatigue(int value)
{
    m_fatigue = std::clamp(value, 0, 10);
    answered();
}

void OnboardingController::setSuit(Suit suit, bool on)
{
    bool *const all[] = {&m_suits.lying,   &m_suits.seated, &m_suits.standing, &m_suits.isFloorHard,
                         &m_suits.morning, &m_suits.midday, &m_suits.evening};
    *all[static_cast<size_t>(suit)] = on;
    answered();
}

std::vector<OnboardingController::Place> OnboardingController::places() const
{
    std::vector<Place> list;
    // Whoever is no patient is asked nothing about their health.
    if (isTherapist())
        return {{Screen::Who, 0}, {Screen::Therapist, 0}};
    switch (m_part) {
    case Part::Everything:
        list = {{Screen::Who, 0}, {Screen::About, 0}};
        // Answered before the first movement already: it is not asked twice.
        if (m_flags || coach().plan().needsSafetyCheck)
            addSafety(list);
        addEffort(list);
        list.insert(list.end(), {{Screen::EvenPace, 0}, {Screen::UsualWeek, 0}, {Screen::Suits, 0}});
        break;
    case Part::Safety:
        addSafety(list);
        break;
    case Part::Effort:
        addEffort(list);
        break;
    case Part::Pace:
        list = {{Screen::EvenPace, 0}, {Screen::UsualWeek, 0}};
        break;
    }
    return list;
}

void OnboardingController::addSafety(std::vector<Place> &places) const
{
    places.push_back({Screen::SafetySigns, 0});
    if (m_flags && *m_flags != SafetyChecked::Flags::None)
        places.push_back({Screen::SafetyTalk, 0});
    places.push_back({Screen::SafetyConditions, 0});
    if (m_isSafetyComplete && !m_conditions.isEmpty())
        places.push_back({Screen::SafetyChanges, 0});
}

void OnboardingController::addEffort(std::vector<Place> &places) const
{
    places.push_back({Screen::AfterEffort, 0});
    if (!m_effort.first)
        return;
    if (*m_effort.first != PemScreened::First::HardlyEver) {
        for (int i = 0; i < static_cast<int>(kPemItems); ++i)
            places.push_back({Screen::EffortItem, i});
        places.insert(places.end(), {{Screen::SmallEffort, 0}, {Screen::HowLong, 0}, {Screen::MeCfs, 0}});
    }
    places.push_back({Screen::EffortPlan, 0});
}

void OnboardingController::go(const Place &place)
{
    endReading();
    m_place = place;
    if (place.screen == Screen::EffortPlan)
        tellEffort();
    keepAnswers();
    emit screenChanged();
    emit changed();
}

void OnboardingController::close(bool isDone)
{
    tellEffort();
    if (m_isComfortTouched)
        tellComfort();
    tellUsualWeek();
    const Part part = m_part;
    const bool isClinicChosen = isDone && isTherapist();
    if (isClinicChosen)
        beginClinic();
    Settings settings = services().settings.settings();
    // The questions of a therapist are not those of a patient: if they are one, too, these still wait.
    if (part == Part::Everything && settings.firstQuestions != FirstQuestions::Done)
        settings.firstQuestions = isDone && !isClinicChosen ? FirstQuestions::Done : FirstQuestions::Left;
    settings.hasClinic = settings.hasClinic || isClinicChosen;
    settings.opensClinic = settings.opensClinic || isClinicChosen;
    QJsonObject all = partsIn(settings.firstAnswers);
    if (isDone)
        all.remove(nameOf(part));
    if (isDone && part == Part::Safety && all.contains(nameOf(Part::Everything))) {
        // Asked and answered: the first questions need it no more.
        QJsonObject first = all[nameOf(Part::Everything)].toObject();
        first.remove(kSafety);
        all[nameOf(Part::Everything)] = first;
    }
    settings.firstAnswers = toText(all);
    if (const StoreOutcome outcome = services().settings.save(settings); outcome != StoreOutcome::Ok)
        emit notKept(outcome);
    endReading();
    m_place = {};
    emit settingsChanged();
    emit screenChanged();
    emit changed();
    emit closed(part, isDone);
    if (isClinicChosen)
        emit clinicChosen();
}

void OnboardingController::answered()
{
    keepAnswers();
    emit changed();
}

void OnboardingController::keepAnswers()
{
    Settings settings = services().settings.settings();
    QJsonObject all = partsIn(settings.firstAnswers);
    all[nameOf(m_part)] = answers();
    settings.firstAnswers = toText(all);
    settings.suits = m_suits;
    if (const StoreOutcome outcome = services().settings.save(settings); outcome != StoreOutcome::Ok)
        emit notKept(outcome);
    emit settingsChanged();
}

QJsonObject OnboardingController::kept(Part part) const
{
    const QJsonObject all = partsIn(services().settings.settings().firstAnswers);
    QJsonObject own = all[nameOf(part)].toObject();
    if (part == Part::Everything)
        return own;
    // What is asked again is begun anew on another day.
    if (own[u"day"].toString() != coach().day().toString(Qt::ISODate))
        own = {};
    const QJsonObject first = all[nameOf(Part::Everything)].toObject();
    const QJsonObject safety = first[kSafety].toObject();
    if (part == Part::Safety && own.isEmpty() && safety.contains("flags"_L1) && !safety["complete"_L1].toBool()) {
        // Begun among the first questions: it goes on there.
        own[kSafety] = safety;
        own[u"at"_s] = nameOf(safety["flags"_L1].toInt() == 0 ? Screen::SafetyConditions : Screen::SafetyTalk);
    }
    return own;
}

QJsonObject OnboardingController::answers() const
{
    QJsonObject object{
        {u"at"_s, nameOf(m_place.screen)}, {u"item"_s, m_place.item}, {u"day"_s, coach().day().toString(Qt::ISODate)}};
    if (m_who)
        object[u"who"_s] = *m_who;
    if (!m_therapistName.isEmpty() || !m_clinicName.isEmpty())
        object[u"therapist"_s] = QJsonArray{m_therapistName, m_clinicName};
    if (m_flags)
        object[kSafety] = QJsonObject{{u"flags"_s, static_cast<int>(*m_flags)},
                                      {u"conditions"_s, QJsonArray::fromStringList(m_conditions)},
                                      {u"complete"_s, m_isSafetyComplete},
                                      {u"event"_s, m_safetyEvent},
                                      {u"cleared"_s, m_clearedEvent}};
    object[u"effort"_s] = toJson(m_effort);
    object[u"effort_event"_s] = m_effortEvent;
    if (m_isComfortTouched)
        object[u"comfort"_s] = QJsonArray{m_comfort.good, m_comfort.ordinary, m_comfort.bad};
    object[u"comfort_event"_s] = m_comfortEvent;
    if (m_pain)
        object[u"pain"_s] = *m_pain;
    if (m_fatigue)
        object[u"fatigue"_s] = *m_fatigue;
    object[u"usual_event"_s] = m_usualEvent;
    return object;
}

void OnboardingController::take(const QJsonObject &object)
{
    m_place = {screenNamed(object[u"at"].toString()), object[u"item"].toInt()};
    m_who = numberIn(object[u"who"], kTherapist);
    m_therapistName = object[u"therapist"][0].toString();
    m_clinicName = object[u"therapist"][1].toString();
    const QJsonObject safety = object[kSafety].toObject();
    if (const std::optional<int> flags = numberIn(safety[u"flags"], 2))
        m_flags = static_cast<SafetyChecked::Flags>(*flags);
    for (const QJsonValue &id : safety[u"conditions"].toArray()) {
        if (safetyConditions().contains(id.toString()))
            m_conditions << id.toString();
    }
    m_isSafetyComplete = safety[u"complete"].toBool();
    m_safetyEvent = safety[u"event"].toInteger();
    m_clearedEvent = safety[u"cleared"].toInteger();
    m_effort = pemAnswersFromJson(object[u"effort"].toObject());
    m_effortEvent = object[u"effort_event"].toInteger();
    const QJsonArray comfort = object[u"comfort"].toArray();
    const std::optional<int> good = numberIn(comfort[0], kMostMinutes);
    const std::optional<int> ordinary = numberIn(comfort[1], kMostMinutes);
    const std::optional<int> bad = numberIn(comfort[2], kMostMinutes);
    m_isComfortTouched = good && ordinary && bad;
    if (m_isComfortTouched)
        m_comfort = {*good, *ordinary, *bad};
    m_comfortEvent = object[u"comfort_event"].toInteger();
    if (const std::optional<int> pain = numberIn(object[u"pain"], 10))
        m_pain = pain;
    if (const std::optional<int> fatigue = numberIn(object[u"fatigue"], 10))
        m_fatigue = fatigue;
    m_usualEvent = object[u"usual_event"].toInteger();
}

void OnboardingController::forget()
{
    m_place = {};
    m_who.reset();
    m_therapistName.clear();
    m_clinicName.clear();
    m_flags.reset();
    m_isSafetyComplete = false;
    m_conditions.clear();
    m_effort = {};
    m_comfort = {};
    m_isComfortTouched = false;
    m_pain.reset();
    m_fatigue.reset();
    m_safetyEvent = m_clearedEvent = m_effortEvent = m_comfortEvent = m_usualEvent = 0;
}

template <typename Fact> bool OnboardingController::tellInstead(qint64 &before, const Fact &fact)
{
    bool isToday = false;
    for (const DiaryEvent &event : coach().input().events) {
        if (event.id != before || before == 0)
            continue;
        if (event.fact == DiaryFact(fact))
            return true;
        // What another day was planned from stays as it was told then.
        isToday = event.day == coach().day();
    }
    if (!keep(coach().tell(fact)))
        return false;
    const qint64 replaced = before;
    before = coach().input().events.back().id;
    if (isToday)
        keep(coach().takeBack(replaced));
    return true;
}

void OnboardingController::tellSafety()
{
    const SafetyChecked check{*m_flags, m_isSafetyComplete ? m_conditions : QStringList(), m_isSafetyComplete};
    QDate checkedOn;
    for (const DiaryEvent &event : coach().input().events) {
        const auto *cleared = std::get_if<RedFlagCleared>(&event.fact);
        if (cleared && event.id == m_clearedEvent)
            checkedOn = cleared->checkedOn;
    }
    const qint64 before = m_safetyEvent;
    if (!tellInstead(m_safetyEvent, check) || m_safetyEvent == before)
        return;
    // The sign was told anew by that, and is as checked as before; a heart condition said since is not.
    const bool stopsAnew = stopsMovement({SafetyChecked::Flags::None, check.conditions});
    if (checkedOn.isValid() && stopsMovement(check) && !stopsAnew && keep(coach().tell(RedFlagCleared{checkedOn})))
        m_clearedEvent = coach().input().events.back().id;
}

void OnboardingController::tellEffort()
{
    if (const std::optional<PemScreened> screened = filledIn(m_effort))
        tellInstead(m_effortEvent, *screened);
}

void OnboardingController::tellComfort()
{
    const auto *latest = coach().latest<ComfortTold>();
    if (!latest || *latest != m_comfort)
        tellInstead(m_comfortEvent, m_comfort);
}

void OnboardingController::tellUsualWeek()
{
    if (!m_pain || !m_fatigue)
        return;
    const UsualWeekTold told{*m_pain, *m_fatigue};
    const auto *latest = coach().latest<UsualWeekTold>();
    if (!latest || *latest != told)
        tellInstead(m_usualEvent, told);
}
