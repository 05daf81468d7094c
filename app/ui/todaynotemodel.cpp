// SPDX-License-Identifier: Apache-2.0
#include "ui/todaynotemodel.h"

#include "domain/pacing/constants.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Pain or fatigue from which on a bad day is offered, design 10.2. */
constexpr int kVeryHigh = 8;
constexpr int kHardDays = 3;
/** A pattern of two weeks is told again after two weeks at the earliest. */
constexpr int kPatternDays = pacing::kBoomBustDays;

constexpr QStringView kTherapist = u"therapist_day_7";
constexpr QStringView kDoctor = u"doctor_day_14";
constexpr QStringView kRescreen = u"rescreen";
constexpr QStringView kNewBaseline = u"new_baseline";
constexpr QStringView kRestPlan = u"rest_plan";
constexpr QStringView kSlowWorsening = u"slow_worsening";
constexpr QStringView kUnderActivity = u"under_activity";

/** When that prompt was answered last; invalid: never. */
QDate answeredOn(const Coach &coach, QStringView prompt)
{
    QDate day;
    for (const DiaryEvent &event : coach.input().events) {
        const auto *fact = std::get_if<PromptAnswered>(&event.fact);
        if (fact && fact->prompt == prompt)
            day = event.day;
    }
    return day;
}

bool isAnsweredWithin(const Coach &coach, QStringView prompt, int days)
{
    const QDate last = answeredOn(coach, prompt);
    return last.isValid() && last.daysTo(coach.day()) < days;
}

bool isVeryHigh(const std::optional<MorningCheckIn> &checkIn)
{
    return checkIn && (checkIn->pain.value_or(0) >= kVeryHigh || checkIn->fatigue.value_or(0) >= kVeryHigh);
}

} // namespace

bool TodayNoteModel::isOwn(const QString &id)
{
    constexpr std::array kOwn{kStopped,  kStartSmall, kOfferBadDay, kThreeHardDays, kEarlyFlare, kBoomBust,
                              kTherapist, kDoctor,     kRescreen,    kNewBaseline,   kRestPlan,      kSlowWorsening,
                              kUnderActivity};
    return std::any_of(kOwn.begin(), kOwn.end(), [&](QStringView own) { return own == id; });
}

bool TodayNoteModel::leadsToHelp(const QString &id)
{
    return id == kStopped || id == kThreeHardDays || id == kTherapist || id == kDoctor || id == kSlowWorsening;
}

std::vector<TodayNote> TodayNoteModel::notesOf(const Coach &coach, bool wasBadDayYesterday)
{
    using Rank = TodayNote::Rank;
    const DayPlan &plan = coach.plan();
    const DayInput &input = coach.input();
    const DayChoice &choice = input.facts.choice;
    const bool isUsual = plan.mood == DayMood::Usual;
    const auto isAnsweredToday = [&](QStringView prompt) { return isAnsweredWithin(coach, prompt, 1); };
    const QString fine = tr("Fine");

    std::vector<TodayNote> notes;
    if (plan.mood == DayMood::Stopped) {
        return {{kStopped.toString(), Rank::Safety, u"stop"_s, tr("You told us of a warning sign."),
                 tr("Movement opens again when a professional has checked it."),
                 tr("A professional has checked this"), {}}};
    }
    const bool isRed = input.pacing.answer.light == pacing::Light::Red && input.facts.checkIn
        && input.facts.checkIn->isRated();
    if (isUsual && (isRed || isVeryHigh(input.facts.checkIn)) && !isAnsweredToday(kOfferBadDay)) {
        notes.push_back({kOfferBadDay.toString(), Rank::Morning, u"rest"_s, tr("Make today a bad day?"),
                         tr("Then it is small on purpose, and resting is enough."), tr("Yes"), tr("Not now")});
    } else if (isUsual && wasBadDayYesterday && choice == DayChoice{.day = choice.day}
               && !isAnsweredToday(kStartSmall)) {
        notes.push_back({kStartSmall.toString(), Rank::Morning, u"rest"_s, tr("Yesterday was a bad day. Start today small?"),
                         {}, tr("Small"), tr("Usual")});
    }

    if (plan.mood == DayMood::BadDay && input.badDaysRunning >= kHardDays && !isAnsweredToday(kThreeHardDays)) {
        notes.push_back({kThreeHardDays.toString(), Rank::Flare, u"care"_s,
                         tr("Three hard days. Is this different from your usual flares?"),
                         tr("If it is new, or other than you know it, ask someone."), tr("When to get help"), fine});
    }
    const bool hasNoSize = input.pacing.answer.state == pacing::State::Screen
        || input.pacing.answer.state == pacing::State::Baseline;
    if (hasNoSize && input.facts.checkIn && input.facts.checkIn->isFlare.value_or(false)
        && !isAnsweredToday(kEarlyFlare)) {
        notes.push_back({kEarlyFlare.toString(), Rank::Flare, u"rest"_s, tr("You told us of a flare. Today is small."),
                         tr("Your own size is not measured yet, so no flare plan begins. Tell us each morning how it is. "
                            "Measuring can wait until it is calmer."),
                         {}, fine});
    }
    // By the day of the flare and not by the engine's word alone, which comes once, perhaps on a day nobody looked.
    const int flareDay = plan.mood == DayMood::Flare ? input.pacing.numbers.flareDay : 0;
    if (flareDay >= pacing::kDoctorDay && !isAnsweredWithin(coach, kDoctor, flareDay - pacing::kDoctorDay + 1)) {
        notes.push_back({kDoctor.toString(), Rank::Flare, u"care"_s, tr("This flare is two weeks long. A doctor can help now."),
                         tr("Most flares are over sooner. It is a good time to ask."), tr("When to get help"), fine});
    } else if (flareDay >= pacing::kTherapistDay && flareDay < pacing::kDoctorDay
               && !isAnsweredWithin(coach, kTherapist, flareDay - pacing::kTherapistDay + 1)) {
        notes.push_back({kTherapist.toString(), Rank::Flare, u"care"_s, tr("This flare is a week long. Your therapist may have an idea."),
                         tr("Many flares end within a week, some take longer."), tr("When to get help"), fine});
    }

    for (const QString &prompt : coach.openPrompts()) {
        if (prompt == kRescreen) {
            notes.push_back({prompt, Rank::Week, u"ok"_s, tr("A few questions again, to see if your plan still fits?"),
                             tr("They are the ones about the days after doing more."), tr("Answer them"), fine});
        } else if (prompt == kNewBaseline) {
            notes.push_back({prompt, Rank::Week, u"ok"_s, tr("Your size is measured anew."),
                             tr("Until then a day is half of what it was. A few mornings are enough."), {}, fine});
        } else if (prompt == kRestPlan) {
            notes.push_back({prompt, Rank::Week, u"rest"_s, tr("Today is for rest and planning."),
                             tr("Nothing has to be made up for later."), {}, fine});
        } else if (prompt == kSlowWorsening) {
            notes.push_back({prompt, Rank::Week, u"care"_s,
                             tr("Pain or fatigue has been above your earlier usual for weeks."),
                             tr("It may be chance. It is a good reason to talk to your doctor or therapist."),
                             tr("When to get help"), fine});
        } else if (prompt == kUnderActivity) {
            notes.push_back({prompt, Rank::Hint, u"ok"_s, tr("Last week was quieter than the weeks before."),
                             tr("That can be just right. If life got smaller than you like, small steps help."), {}, fine});
        }
    }
    if (isUsual && input.pacing.answer.boomBust == pacing::BoomBust::Pattern
        && !isAnsweredWithin(coach, kBoomBust, kPatternDays)) {
        notes.push_back({kBoomBust.toString(), Rank::Hint, u"ok"_s, tr("Big days and hard ones took turns lately."),
                         tr("Twice in two weeks a hard or very quiet day came after a big one. Steadier may feel easier."),
                         tr("Why?"), fine});
    }
    return notes;
}

void TodayNoteModel::setNotes(std::vector<TodayNote> notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const TodayNote &a, const TodayNote &b) { return a.rank < b.rank; });
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

int TodayNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant TodayNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TodayNote &note = m_notes[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::NoteId:
        return note.id;
    case Role::Kind:
        return note.kind;
    case Role::Text:
        return note.text;
    case Role::Detail:
        return note.detail;
    case Role::Action:
        return note.action;
    case Role::Other:
        return note.other;
    }
    return {};
}

QHash<int, QByteArray> TodayNoteModel::roleNames() const
{
    return {
        {static_cast<int>(Role::NoteId), "noteId"_ba}, {static_cast<int>(Role::Kind), "kind"_ba},
        {static_cast<int>(Role::Text), "text"_ba},     {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Action), "action"_ba}, {static_cast<int>(Role::Other), "other"_ba},
    };
}
