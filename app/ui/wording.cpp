// SPDX-License-Identifier: Apache-2.0
#include "ui/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenpace::wording {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

struct NoteWord
{
    const char *id;
    const char *text;
};

constexpr std::array kNotes{
    NoteWord{"felt_fine", QT_TRANSLATE_NOOP("Wording", "Felt fine")},
    NoteWord{"a_bit_much", QT_TRANSLATE_NOOP("Wording", "A bit much")},
    NoteWord{"dizzy", QT_TRANSLATE_NOOP("Wording", "Dizzy")},
    NoteWord{"sore_spot", QT_TRANSLATE_NOOP("Wording", "Sore spot")},
    NoteWord{"stopped_early", QT_TRANSLATE_NOOP("Wording", "Stopped early")},
};

QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isString())
        return value.toString();
    return {};
}

QString notesText(const QJsonValue &value)
{
    QStringList notes;
    const QJsonArray ids = value.toArray();
    for (const QJsonValue &id : ids)
        notes << noteText(id.toString());
    return notes.isEmpty() ? Words::tr("nothing") : notes.join(u", "_s);
}

QString outcomeText(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == "done"_L1)
        return wording::outcomeText(ItemOutcome::Done);
    if (word == "partial"_L1)
        return wording::outcomeText(ItemOutcome::Partial);
    if (word == "skipped"_L1)
        return wording::outcomeText(ItemOutcome::Skipped);
    return wording::outcomeText(ItemOutcome::Pending);
}

QString reasonText(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == "hurts"_L1)
        return wording::reasonText(Reason::Hurts);
    if (word == "too_tired"_L1)
        return wording::reasonText(Reason::TooTired);
    if (word == "unclear"_L1)
        return wording::reasonText(Reason::Unclear);
    if (word == "no_time"_L1)
        return wording::reasonText(Reason::NoTime);
    if (word == "no_place"_L1)
        return wording::reasonText(Reason::NoPlace);
    return {};
}

QString changed(const QString &what, const QString &before, const QString &after)
{
    const QString nothing = Words::tr("not noted");
    return Words::tr("%1: changed from %2 to %3")
        .arg(what, before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after);
}

} // namespace

QString sentence(Notice notice)
{
    switch (notice) {
    case Notice::NoSound:
        return Words::tr("No sound was found on this device. Everything is shown on the screen.");
    case Notice::OtherInstance:
        return Words::tr("Evenpace is open already. Please use that window.");
    case Notice::DiskFull:
        return Words::tr("This device has no room left. Free a little space, and your entries will be kept.");
    case Notice::ReadOnly:
        return Words::tr("Evenpace may not write to its folder. Your entries cannot be kept until it may.");
    case Notice::Damaged:
        return Words::tr("The file with your entries cannot be read. It is left as it is. Nothing was deleted.");
    case Notice::TooNew:
        return Words::tr("A newer Evenpace wrote your entries. Please open them with that one. Nothing was changed.");
    case Notice::NotOpened:
        return Words::tr("Your entries cannot be opened just now. Nothing was changed.");
    case Notice::NotSaved:
        return Words::tr("Your entry could not be kept just now. It will be tried again.");
    }
    return {};
}

QString sentence(StoreOutcome outcome)
{
    switch (outcome) {
    case StoreOutcome::Ok:
    case StoreOutcome::NotFound:
        return {};
    case StoreOutcome::DiskFull:
        return sentence(Notice::DiskFull);
    case StoreOutcome::ReadOnly:
        return sentence(Notice::ReadOnly);
    case StoreOutcome::Damaged:
        return sentence(Notice::Damaged);
    case StoreOutcome::Failed:
        return sentence(Notice::NotSaved);
    }
    return {};
}

QString libraryText(const QString &english)
{
    return QCoreApplication::translate("Library", english.toUtf8().constData());
}

int minutes(Milliseconds time)
{
    if (time.count() <= 0)
        return 0;
    return std::max(1, static_cast<int>((time.count() + 30000) / 60000));
}

QString minutesText(Milliseconds time)
{
    //: short for minutes
    return Words::tr("%n min", nullptr, minutes(time));
}

QString minutesSpoken(Milliseconds time)
{
    return Words::tr("%n minute(s)", nullptr, minutes(time));
}

QString shortLength(Milliseconds time)
{
    if (time >= Milliseconds{90000})
        return minutesText(time);
    //: short for seconds
    return Words::tr("%n s", nullptr, static_cast<int>((time.count() + 500) / 1000));
}

QString loadWord(Load load)
{
    if (load <= 0)
        return Words::tr("no effort");
    if (load == 1)
        return Words::tr("very light");
    if (load == 2)
        return Words::tr("light");
    return Words::tr("moderate");
}

QString position(PosePreset preset)
{
    switch (preset) {
    case PosePreset::Supine:
    case PosePreset::Hook:
    case PosePreset::SideLying:
        return Words::tr("lying");
    case PosePreset::Quadruped:
        return Words::tr("on hands and knees");
    case PosePreset::Sit:
    case PosePreset::Perch:
        return Words::tr("seated");
    case PosePreset::Stand:
    case PosePreset::SupportStand:
    case PosePreset::WallStand:
        return Words::tr("standing");
    }
    return {};
}

QString effortWord(int value)
{
    switch (std::clamp(value, 0, 10)) {
    case 0:
        return Words::tr("nothing");
    case 1:
        return Words::tr("barely");
    case 2:
        return Words::tr("easy");
    case 3:
        return Words::tr("comfortable");
    case 4:
        return Words::tr("some work");
    case 5:
        return Words::tr("hard");
    case 6:
        return Words::tr("hard to keep up");
    case 7:
        return Words::tr("very hard");
    case 8:
        return Words::tr("nearly too much");
    case 9:
        return Words::tr("too much");
    default:
        return Words::tr("the most I can picture");
    }
}

QString painWord(int value)
{
    switch (std::clamp(value, 0, 10)) {
    case 0:
        return Words::tr("no pain");
    case 1:
        return Words::tr("barely there");
    case 2:
        return Words::tr("mild");
    case 3:
        return Words::tr("there, but I can forget it");
    case 4:
        return Words::tr("there, hard to forget");
    case 5:
        return Words::tr("hard to ignore, but I can do some things");
    case 6:
        return Words::tr("gets in the way of most things");
    case 7:
        return Words::tr("hard to think of anything else");
    case 8:
        return Words::tr("very strong");
    case 9:
        return Words::tr("nearly the worst");
    default:
        return Words::tr("the worst I can picture");
    }
}

QString effortText(std::optional<int> value)
{
    return value ? Words::tr("%1, %2").arg(*value).arg(effortWord(*value)) : Words::tr("not noted");
}

QString painText(std::optional<int> value)
{
    return value ? Words::tr("%1, %2").arg(*value).arg(painWord(*value)) : Words::tr("not noted");
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Hurts:
        return Words::tr("It hurts");
    case Reason::TooTired:
        return Words::tr("Too tired");
    case Reason::Unclear:
        return Words::tr("Unclear");
    case Reason::NoTime:
        return Words::tr("No time");
    case Reason::NoPlace:
        return Words::tr("No place for it");
    }
    return {};
}

QStringList reasonTexts()
{
    QStringList texts;
    for (const Reason reason : kReasons)
        texts << reasonText(reason);
    return texts;
}

QString reasonChoice(Reason reason)
{
    return reason == Reason::None ? Words::tr("No reason") : reasonText(reason);
}

QString outcomeText(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Pending:
        return Words::tr("not reached");
    case ItemOutcome::Done:
        return Words::tr("done");
    case ItemOutcome::Partial:
        return Words::tr("part of it");
    case ItemOutcome::Skipped:
        return Words::tr("left out, and that is fine");
    }
    return {};
}

QString noteText(const QString &id)
{
    const auto *const note = std::find_if(kNotes.begin(), kNotes.end(),
                                          [&](const NoteWord &word) { return id == QLatin1StringView(word.id); });
    return note == kNotes.end() ? id : Words::tr(note->text);
}

QStringList noteIds()
{
    QStringList ids;
    for (const NoteWord &note : kNotes)
        ids << QString::fromLatin1(note.id);
    return ids;
}

QString dayName(const QDate &day, const QLocale &locale)
{
    return locale.standaloneDayName(day.dayOfWeek());
}

QString dayHeading(const QDate &day, const QDate &today, const QLocale &locale)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    //: date pattern of a day this year: weekday, day, month (see the Qt documentation of QLocale::toString)
    const QString thisYear = Words::tr("dddd d MMMM");
    //: date pattern of a day of another year
    const QString otherYear = Words::tr("dddd d MMMM yyyy");
    return locale.toString(day, day.year() == today.year() ? thisYear : otherYear);
}

QString timeOfDay(const QDateTime &local, const QLocale &locale)
{
    return locale.toString(local.time(), QLocale::ShortFormat);
}

QString doneText(const SessionItemRecord &item)
{
    if (item.outcome == ItemOutcome::Skipped || item.outcome == ItemOutcome::Pending)
        return outcomeText(item.outcome);
    if (item.plannedReps > 0) {
        if (item.doneReps >= item.plannedReps)
            return Words::tr("%n time(s)", nullptr, item.doneReps);
        return Words::tr("%1 of %n time(s)", nullptr, item.plannedReps).arg(item.doneReps);
    }
    if (item.outcome == ItemOutcome::Done || item.doneLength >= item.plannedLength)
        return shortLength(item.doneLength);
    return Words::tr("%1 of %2").arg(shortLength(item.doneLength), shortLength(item.plannedLength));
}

QString correctionText(const Correction &correction, const std::vector<SessionItemRecord> &items,
                       const Library &library)
{
    const QString &field = correction.field;
    if (field == "removed"_L1)
        return Words::tr("Taken out of the list");
    if (field == "restored"_L1)
        return Words::tr("Put back in the list");
    if (field == "effort"_L1)
        return changed(Words::tr("Effort"), valueText(correction.before), valueText(correction.after));
    if (field == "pain_before"_L1)
        return changed(Words::tr("Pain before"), valueText(correction.before), valueText(correction.after));
    if (field == "pain_after"_L1)
        return changed(Words::tr("Pain after"), valueText(correction.before), valueText(correction.after));
    if (field == "notes"_L1)
        return changed(Words::tr("Notes"), notesText(correction.before), notesText(correction.after));
    if (field == "stop_reason"_L1)
        return changed(Words::tr("Why you stopped"), reasonText(correction.before), reasonText(correction.after));
    if (field == "text"_L1)
        return Words::tr("Your own words were changed");
    if (field.startsWith("answer."_L1)) {
        const QString name = library.name(field.section(u'.', 1, 1));
        //: %1 is the name of a thinking exercise
        return Words::tr("%1: an answer was changed").arg(libraryText(name));
    }
    if (field.startsWith("item."_L1)) {
        const int position = field.section(u'.', 1, 1).toInt();
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const SessionItemRecord &one) { return one.position == position; });
        const QString name = item == items.end() ? Words::tr("A part") : libraryText(library.name(item->itemId));
        if (field.endsWith(".reason"_L1))
            //: %1 is the name of an exercise that was left out
            return changed(Words::tr("%1, why").arg(name), reasonText(correction.before),
                           reasonText(correction.after));
        return changed(name, outcomeText(correction.before), outcomeText(correction.after));
    }
    return {};
}

} // namespace evenpace::wording
