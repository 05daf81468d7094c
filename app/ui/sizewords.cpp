// SPDX-License-Identifier: Apache-2.0
#include "ui/sizewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenpace::sizewords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SizeWords)
};

constexpr pacing::Milli kMinute = 1000;
constexpr size_t kReasonsTold = 2;

struct CautionWord {
    QStringView code;
    const char *text;
};
constexpr std::array kCautions{
    CautionWord{u"OSTEO", QT_TRANSLATE_NOOP("SizeWords", "thin bones")},
    CautionWord{u"HYPER", QT_TRANSLATE_NOOP("SizeWords", "very mobile joints")},
    CautionWord{u"NECKVASC", QT_TRANSLATE_NOOP("SizeWords", "neck injury or dizziness")},
    CautionWord{u"NEURO", QT_TRANSLATE_NOOP("SizeWords", "numb or weak arm or leg")},
    CautionWord{u"PREG", QT_TRANSLATE_NOOP("SizeWords", "pregnancy")},
    CautionWord{u"BP", QT_TRANSLATE_NOOP("SizeWords", "heart or blood pressure")},
    CautionWord{u"HEADLOW", QT_TRANSLATE_NOOP("SizeWords", "head low is not good for you")},
    CautionWord{u"BAL", QT_TRANSLATE_NOOP("SizeWords", "falls or dizziness")},
    CautionWord{u"SHO", QT_TRANSLATE_NOOP("SizeWords", "shoulder")},
    CautionWord{u"KNEE", QT_TRANSLATE_NOOP("SizeWords", "knee")},
    CautionWord{u"HIP", QT_TRANSLATE_NOOP("SizeWords", "hip")},
    CautionWord{u"WRI", QT_TRANSLATE_NOOP("SizeWords", "hand or wrist")},
    CautionWord{u"JAW", QT_TRANSLATE_NOOP("SizeWords", "jaw")},
    CautionWord{u"ABD", QT_TRANSLATE_NOOP("SizeWords", "operation of the belly")},
    CautionWord{u"EPI", QT_TRANSLATE_NOOP("SizeWords", "epilepsy")},
    CautionWord{u"LUNG", QT_TRANSLATE_NOOP("SizeWords", "lungs")},
    CautionWord{u"PANIC", QT_TRANSLATE_NOOP("SizeWords", "panic attacks")},
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/** With a plus, or the minus of typesetting. */
QString change(int minutes)
{
    return minutes < 0 ? u'\u2212' + number(-minutes) : u'+' + number(minutes);
}

bool has(const DayPlan &plan, SizeReason reason)
{
    return std::find(plan.reasons.begin(), plan.reasons.end(), reason) != plan.reasons.end();
}

/** In the order in which people are told. */
std::vector<SizeReason> inOrder(std::vector<SizeReason> reasons)
{
    std::stable_sort(reasons.begin(), reasons.end());
    return reasons;
}

QString joined(const std::vector<SizeReason> &reasons)
{
    const QString first = clause(reasons.front());
    //: two reasons, like "fatigue is high, and yesterday ran over"
    return reasons.size() < 2 ? first : Words::tr("%1, and %2").arg(first, clause(reasons[1]));
}

/** Reasons that make the morning's light, or a dose that the engine cut for another cause. */
bool isOfTheLight(SizeReason reason)
{
    switch (reason) {
    case SizeReason::Flare:
    case SizeReason::WayBack:
    case SizeReason::YesterdayOver:
    case SizeReason::WorseMorning:
    case SizeReason::FatigueHigh:
    case SizeReason::PainHigh:
    case SizeReason::NoCheckIn:
        return true;
    default:
        return false;
    }
}

/** "four fifths"; a share of the usual size. */
QString shareText(pacing::Milli part, pacing::Milli whole)
{
    const int percent = whole > 0 ? static_cast<int>((part * 100 + whole / 2) / whole) : 0;
    switch (percent) {
    case 80:
        return Words::tr("four fifths of it");
    case 65:
        return Words::tr("about two thirds of it");
    case 50:
        return Words::tr("half of it");
    default:
        //: %1 is a number of percent, 0-100
        return Words::tr("%1 % of it").arg(number(percent));
    }
}

QString whereUsualComesFrom(const DayInput &input, const DayPlan &plan)
{
    if (!plan.isMeasured) {
        return plan.envelope.usual > 0 ? Words::tr("a part of what feels fine on an ordinary day")
                                       : Words::tr("a safe size is not known yet");
    }
    const std::optional<pacing::Milli> &before = input.pacing.numbers.quotaBefore;
    if (has(plan, SizeReason::NewBaseline))
        return Words::tr("half of what it was, until it is measured anew");
    if (!before || easyMinutes(*before) == easyMinutes(plan.envelope.usual))
        return {};
    const QString was = number(easyMinutes(*before));
    if (has(plan, SizeReason::WeekLarger))
        return Words::tr("it was %1, and last week was steady").arg(was);
    if (has(plan, SizeReason::WeekSmaller))
        return Words::tr("it was %1, and last week was hard").arg(was);
    if (has(plan, SizeReason::AfterGap))
        return Words::tr("it was %1, before some days off").arg(was);
    return Words::tr("it was %1").arg(was);
}

/** What stands between the reasons and the light: the causes, as a line of the sum. */
QString lightText(const DayPlan &plan)
{
    std::vector<SizeReason> causes;
    for (const SizeReason reason : inOrder(plan.reasons)) {
        if (isOfTheLight(reason) && causes.size() < kReasonsTold)
            causes.push_back(reason);
    }
    return causes.empty() ? Words::tr("This morning was hard") : capitalized(joined(causes));
}

Ground groundOf(SizeReason reason)
{
    const QString fairly = Words::tr("We are fairly sure.");
    const QString guess = Words::tr("This is a careful guess.");
    switch (reason) {
    case SizeReason::Stopped:
        return {Words::tr("Such signs can mean something that movement makes worse. A person has to look."),
                Words::tr("We are sure.")};
    case SizeReason::TherapistLimit:
        return {Words::tr("Your therapist chose this limit for you."), {}};
    case SizeReason::OwnLimit:
    case SizeReason::OwnChoice:
        return {Words::tr("You chose this."), {}};
    case SizeReason::BadDay:
        return {Words::tr("Clinics advise less on bad days, not nothing. That it is half is our choice."), guess};
    case SizeReason::Flare:
    case SizeReason::WayBack:
        return {Words::tr("Hospitals advise less for some days, then small steps. The exact steps are our choice."), guess};
    case SizeReason::AfterGap:
        return {Words::tr("A gentler start after a break is common sense. No study has tested the exact numbers."), guess};
    case SizeReason::YesterdayOver:
        return {Words::tr("Studies saw hard days follow big ones. Where big begins is our choice."), guess};
    case SizeReason::WorseMorning:
        return {Words::tr("In studies, effort could still be felt a day later. That was so in fibromyalgia too."), fairly};
    case SizeReason::FatigueHigh:
    case SizeReason::PainHigh:
        return {Words::tr("Clinics go down on such days. No study has tested the exact number."), guess};
    case SizeReason::NoCheckIn:
        return {Words::tr("Without a word from you we stay on the careful side."), guess};
    case SizeReason::WeekSmaller:
    case SizeReason::WeekLarger:
        return {Words::tr("Small steps after steady weeks are taught in pacing programs."), fairly};
    case SizeReason::NothingKnown:
        return {Words::tr("Where effort makes people worse, guidance says: nothing grows by itself."), fairly};
    case SizeReason::NewBaseline:
    case SizeReason::FirstDays:
    case SizeReason::Usual:
        return {Words::tr("Pacing programs begin below what feels fine. How far below is partly our choice."), fairly};
    }
    return {};
}

} // namespace

int easyMinutes(pacing::Milli amount)
{
    return static_cast<int>(std::max<pacing::Milli>(0, amount) / kMinute);
}

WholeMinutes wholeMinutes(const Envelope &envelope)
{
    WholeMinutes whole;
    whole.usual = easyMinutes(envelope.usual);
    whole.size = easyMinutes(envelope.dose);
    // Any part of a minute over is told as one, since one that is left is not.
    whole.over = static_cast<int>((envelope.over() + kMinute - 1) / kMinute);
    whole.left = std::min(whole.size, easyMinutes(envelope.left()));
    whole.used = whole.over > 0 ? whole.size + whole.over : whole.size - whole.left;
    const int planned = static_cast<int>((envelope.planned + kMinute / 2) / kMinute);
    whole.planned = std::min(whole.left, envelope.planned > 0 ? std::max(1, planned) : 0);
    whole.free = whole.left - whole.planned;
    return whole;
}

QString clause(SizeReason reason)
{
    switch (reason) {
    case SizeReason::Stopped:
        return Words::tr("a warning sign waits to be checked");
    case SizeReason::TherapistLimit:
        return Words::tr("your therapist set a limit");
    case SizeReason::BadDay:
        return Words::tr("today is a bad day");
    case SizeReason::Flare:
        return Words::tr("a flare is on");
    case SizeReason::WayBack:
        return Words::tr("the way back goes step by step");
    case SizeReason::AfterGap:
        return Words::tr("you had some days off");
    case SizeReason::NewBaseline:
        return Words::tr("your size is measured anew");
    case SizeReason::YesterdayOver:
        return Words::tr("yesterday ran over");
    case SizeReason::WorseMorning:
        return Words::tr("the morning was worse");
    case SizeReason::FatigueHigh:
        return Words::tr("fatigue is high");
    case SizeReason::PainHigh:
        return Words::tr("pain is high");
    case SizeReason::NoCheckIn:
        return Words::tr("there is no check-in yet");
    case SizeReason::OwnLimit:
        return Words::tr("you set a limit");
    case SizeReason::OwnChoice:
        return Words::tr("you chose it");
    case SizeReason::WeekSmaller:
        return Words::tr("last week was hard");
    case SizeReason::WeekLarger:
        return Words::tr("last week was steady");
    case SizeReason::FirstDays:
        return Words::tr("your own size is not measured yet");
    case SizeReason::NothingKnown:
        return Words::tr("a safe size is not known yet");
    case SizeReason::Usual:
        return Words::tr("nothing speaks against it");
    }
    return {};
}

QString sentence(const DayPlan &plan)
{
    const WholeMinutes whole = wholeMinutes(plan.envelope);
    std::vector<SizeReason> reasons = inOrder(plan.reasons);
    if (reasons.empty() || reasons.front() == SizeReason::Usual)
        return Words::tr("Your usual size.");
    if (reasons.front() == SizeReason::Stopped)
        return Words::tr("Movement waits: a warning sign has to be checked first.");
    if (has(plan, SizeReason::NothingKnown) && plan.envelope.dose == 0)
        return Words::tr("Rest and breathing for now: a safe size is not known yet.");
    const bool isSmaller = plan.envelope.dose < plan.envelope.usual;
    const bool isLarger = plan.envelope.dose > plan.envelope.usual;
    // The first days explain the usual size, other reasons what became of it.
    if (reasons.size() > 1)
        std::erase_if(reasons, [](SizeReason reason) {
            return reason == SizeReason::FirstDays || reason == SizeReason::NewBaseline;
        });
    else if (reasons.front() == SizeReason::FirstDays)
        return Words::tr("A first size, small on purpose. Your own is measured on the way.");
    else if (reasons.front() == SizeReason::NewBaseline)
        return Words::tr("Half of before, until your size is measured anew.");
    if (reasons.empty())
        return Words::tr("Small on purpose, until your size is measured.");
    if (isLarger)
        return Words::tr("Larger than your usual %1: you chose it.").arg(number(whole.usual));
    if (!isSmaller && reasons.size() == 1 && reasons.front() == SizeReason::WeekLarger)
        return Words::tr("A little larger: last week was steady.");
    if (!isSmaller && reasons.size() == 1 && reasons.front() == SizeReason::WeekSmaller)
        return Words::tr("A little smaller: last week was hard.");
    if (reasons.size() > kReasonsTold)
        reasons.resize(kReasonsTold);
    if (isSmaller && plan.isMeasured) {
        //: %1 is a number of minutes, %2 one or two reasons
        return Words::tr("Smaller than your usual %1: %2.").arg(number(whole.usual), joined(reasons));
    }
    if (isSmaller)
        return Words::tr("Smaller than the %1 of your first days: %2.").arg(number(whole.usual), joined(reasons));
    return Words::tr("Today's size is %1: %2.").arg(number(whole.size), joined(reasons));
}

std::vector<Addition> additions(const DayInput &input, const DayPlan &plan)
{
    const Envelope &envelope = plan.envelope;
    std::vector<Addition> lines;
    pacing::Milli amount = envelope.usual;
    lines.push_back({plan.isMeasured ? Words::tr("Your usual size") : Words::tr("Size of your first days"),
                     whereUsualComesFrom(input, plan), number(easyMinutes(amount))});
    const auto becomes = [&](pacing::Milli next, const QString &text, const QString &detail) {
        if (next == amount)
            return;
        lines.push_back({text, detail, change(easyMinutes(next) - easyMinutes(amount))});
        amount = next;
    };
    if (has(plan, SizeReason::Stopped)) {
        becomes(0, capitalized(clause(SizeReason::Stopped)), Words::tr("nothing that moves until then"));
    } else {
        becomes(envelope.byLight, lightText(plan), shareText(envelope.byLight, envelope.usual));
        const LimitsSet limits = input.limits.stricter();
        if (limits.milliMinutesADay && *limits.milliMinutesADay < amount) {
            becomes(*limits.milliMinutesADay,
                    input.limits.isTherapistStricter() ? Words::tr("A limit of your therapist")
                                                       : Words::tr("A limit of your own"),
                    Words::tr("%1 at most").arg(number(easyMinutes(*limits.milliMinutesADay))));
        }
        if (has(plan, SizeReason::BadDay)) {
            becomes(std::min(amount, envelope.usual * kBadDayPercent / 100), Words::tr("A bad day"),
                    Words::tr("half of your usual at most"));
        }
        becomes(envelope.dose, Words::tr("You chose it for today"), {});
    }
    lines.push_back({Words::tr("Today"), {}, number(easyMinutes(envelope.dose)), true});
    return lines;
}

std::vector<Ground> grounds(const DayPlan &plan)
{
    std::vector<Ground> found;
    for (const SizeReason reason : inOrder(plan.reasons)) {
        const Ground ground = groundOf(reason);
        if (std::find(found.begin(), found.end(), ground) == found.end())
            found.push_back(ground);
    }
    for (const DaySession &session : plan.sessions) {
        for (const SizedChange &change : session.changes) {
            const Ground ground{whyChanged(change), {}};
            if (change.why == SizedChange::Why::Grown && std::find(found.begin(), found.end(), ground) == found.end())
                found.push_back(ground);
        }
    }
    return found;
}

QStringList cautionCodes()
{
    QStringList codes;
    for (const CautionWord &word : kCautions)
        codes << word.code.toString();
    return codes;
}

QString cautionName(const QString &code)
{
    const auto found
        = std::find_if(kCautions.begin(), kCautions.end(), [&](const CautionWord &word) { return word.code == code; });
    return found == kCautions.end() ? code : Words::tr(found->text);
}

QString restText(Milliseconds length)
{
    const int minutes = static_cast<int>((toCount(length) + 59999) / 60000);
    if (minutes >= 60 && minutes % 60 == 0)
        return Words::tr("%n hour(s)", nullptr, minutes / 60);
    return Words::tr("%n minute(s)", nullptr, minutes);
}

QString whyChanged(const SizedChange &change)
{
    switch (change.why) {
    case SizedChange::Why::TooHard:
        return Words::tr("It takes more effort than fits today.");
    case SizedChange::Why::Caution:
        //: %1 is a condition that the person told in the safety check, like "thin bones"
        return Words::tr("Because of what you told us: %1.").arg(cautionName(change.caution));
    case SizedChange::Why::Room:
        return Words::tr("There is no room for it today.");
    case SizedChange::Why::Position:
        return change.instead.isEmpty() ? Words::tr("It is done on hands and knees, and you told us that the floor is hard for you.")
                                        : Words::tr("Because of what you told us about positions that suit you.");
    case SizedChange::Why::Grown:
        return Words::tr("A little more: your therapist's plan after %n session(s).", nullptr, change.sessions);
    case SizedChange::Why::Sore:
        return Words::tr("It looks at pain, and is for days when pain is close to your usual.");
    case SizedChange::Why::ShorterFirst:
        return Words::tr("The short one comes first. After four times this one opens.");
    case SizedChange::Why::LowMood:
        return Words::tr("Your mood was very low lately. Something lighter first is kinder. A person to talk to helps most.");
    case SizedChange::Why::Grade:
        return Words::tr("The program leaves it out on a day like this.");
    }
    return {};
}

QString whyUnsuited(PosePreset position)
{
    return position == PosePreset::Quadruped ? Words::tr("You told us that the floor is hard for you.")
                                             : Words::tr("Not among the positions that suit you.");
}

QString dayTime(DayTime time)
{
    switch (time) {
    case DayTime::Morning:
        return Words::tr("Morning");
    case DayTime::Midday:
        return Words::tr("Midday");
    case DayTime::Evening:
        return Words::tr("Evening");
    }
    return {};
}

QString restText(Milliseconds gap, std::optional<DayTime> next)
{
    const QString rest = restText(gap);
    if (next == DayTime::Midday) {
        //: %1 is a length, like "60 minutes"
        return Words::tr("Then rest for %1 or longer, until midday").arg(rest);
    }
    if (next == DayTime::Evening) {
        //: %1 is a length, like "60 minutes"
        return Words::tr("Then rest for %1 or longer, until the evening").arg(rest);
    }
    //: %1 is a length, like "60 minutes"
    return Words::tr("Then rest for %1").arg(rest);
}

QString changesText(const std::vector<SizedChange> &changes)
{
    int easier = 0;
    int moved = 0;
    int grown = 0;
    for (const SizedChange &change : changes) {
        if (change.why == SizedChange::Why::Grown)
            ++grown;
        else if (!change.instead.isEmpty())
            ++(change.why == SizedChange::Why::Position ? moved : easier);
    }
    const int left = static_cast<int>(changes.size()) - easier - moved - grown;
    QStringList parts;
    if (easier > 0)
        parts << Words::tr("%n in its easier form", "number of exercises", easier);
    if (moved > 0)
        parts << Words::tr("%n in another position", "number of exercises", moved);
    if (left > 0)
        parts << Words::tr("%n left out today", "number of exercises", left);
    if (grown > 0)
        parts << Words::tr("%n a little more", "number of exercises", grown);
    return parts.join(u", "_s);
}

} // namespace evenpace::sizewords
