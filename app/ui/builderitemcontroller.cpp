// SPDX-License-Identifier: Apache-2.0
#include "ui/builderitemcontroller.h"

#include "device/sharedfile.h"
#include "domain/exchange/courier.h"
#include "domain/exchange/draftrepository.h"
#include "domain/exchange/limits.h"
#include "domain/shelf.h"
#include "ui/buildercontroller.h"
#include "ui/draftwords.h"
#include "ui/itemwords.h"
#include "ui/refusalwords.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

constexpr Milliseconds kShortHold = 10s;
constexpr Milliseconds kMostRest = 600s;
constexpr Load kRestLoad = 3;

const QString kFlare = u"flare"_s;
const QString kGood = u"good"_s;
const QString kRules = u"rules"_s;
const QString kOut = u"out"_s;
const QString kOwn = u"own"_s;
const QString kOther = u"other"_s;

struct SwapSlot
{
    const char *key;
    Reason reason;
};
constexpr std::array kSwaps{SwapSlot{"hurts", Reason::Hurts}, SwapSlot{"too_tired", Reason::TooTired},
                            SwapSlot{"unclear", Reason::Unclear}, SwapSlot{"no_place", Reason::NoPlace}};

std::optional<Reason> reasonOf(const QString &slot)
{
    for (const SwapSlot &one : kSwaps) {
        if (slot == QLatin1StringView(one.key))
            return one.reason;
    }
    return std::nullopt;
}

Milliseconds holdStep(Milliseconds hold)
{
    return hold < kShortHold ? 1s : 5s;
}

BuilderRowModel::Row stepper(const QString &key, const QString &title, const QString &value, bool canLess, bool canMore)
{
    BuilderRowModel::Row row;
    row.key = key;
    row.title = title;
    row.value = value;
    row.canLess = canLess;
    row.canMore = canMore;
    return row;
}

} // namespace

BuilderItemController::BuilderItemController(BuilderController &builder)
    : m_builder(builder)
{
}

const ProgramItem *BuilderItemController::item() const
{
    if (!m_place)
        return nullptr;
    const int entry = entryAt(m_builder.draft(), *m_place);
    return entry ? &m_builder.draft().entries.at(entry) : nullptr;
}

QString BuilderItemController::block() const
{
    return item() ? u"%1.%2"_s.arg(m_builder.draft().frame.id.toString()).arg(entryAt(m_builder.draft(), *m_place)) : QString();
}

QString BuilderItemController::itemId() const
{
    return item() ? item()->id : QString();
}

QString BuilderItemController::name() const
{
    return wording::libraryText(m_builder.services().library.name(itemId()));
}

QString BuilderItemController::effortText() const
{
    return item() ? draftwords::effortText(m_builder.services().library, itemId()) : QString();
}

QString BuilderItemController::daysText() const
{
    QStringList days;
    if (item()) {
        for (const Place &place : placesOf(m_builder.draft(), entryAt(m_builder.draft(), *m_place))) {
            if (const QString day = draftwords::shortDay(place.day); place.phase == m_place->phase && !days.contains(day))
                days << day;
        }
    }
    return days.join(u", "_s);
}

int BuilderItemController::day() const
{
    return item() ? m_place->day : 0;
}

int BuilderItemController::time() const
{
    return item() ? static_cast<int>(m_place->time) : -1;
}

QString BuilderItemController::placeText() const
{
    if (!item())
        return {};
    const QString time = draftwords::timeNames()[static_cast<size_t>(m_place->time)].toLower();
    const auto count = static_cast<int>(cellAt(m_builder.draft(), *m_place)->entries.size());
    if (count == 1)
        //: a day, a time of the day
        return tr("%1, %2").arg(draftwords::dayName(m_place->day), time);
    //: a day, a time of the day, the how manyth of how many: "Tuesday, midday, 2 of 3"
    return tr("%1, %2, %3 of %4").arg(draftwords::dayName(m_place->day), time).arg(m_place->index + 1).arg(count);
}

bool BuilderItemController::canGoEarlier() const
{
    return item() && (m_place->index > 0 || m_place->time != DayTime::Morning);
}

bool BuilderItemController::canGoLater() const
{
    if (!item())
        return false;
    const auto count = static_cast<int>(cellAt(m_builder.draft(), *m_place)->entries.size());
    return m_place->index + 1 < count || m_place->time != DayTime::Evening;
}

bool BuilderItemController::isShared() const
{
    return item() && placesOf(m_builder.draft(), entryAt(m_builder.draft(), *m_place)).size() > 1;
}

void BuilderItemController::setOnlyHere(bool only)
{
    if (m_isOnlyHere == only)
        return;
    m_isOnlyHere = only;
    emit changed();
}

bool BuilderItemController::hasSides() const
{
    const Movement *movement = m_builder.services().library.movement(itemId());
    return movement && movement->side != SideMode::Both;
}

int BuilderItemController::side() const
{
    return item() ? static_cast<int>(item()->side) : 0;
}

QString BuilderItemController::note() const
{
    return item() ? item()->note : QString();
}

QString BuilderItemController::stopWhen() const
{
    return item() ? item()->stopWhen : QString();
}

int BuilderItemController::mostNote() const
{
    return kMostNote;
}

bool BuilderItemController::hasPicture() const
{
    return item() && !item()->picture.isEmpty();
}

bool BuilderItemController::hasSound() const
{
    return item() && !item()->sound.isEmpty();
}

void BuilderItemController::set(const ProgramItem &item)
{
    if (m_place)
        m_builder.edit(SetItem{*m_place, item, m_isOnlyHere});
}

std::vector<BuilderRowModel::Row> BuilderItemController::doseRows(const ProgramItem &item, bool isForm) const
{
    const Library &library = m_builder.services().library;
    std::vector<BuilderRowModel::Row> rows;
    if (const BreathPattern *pattern = library.pattern(item.id); pattern && !isForm) {
        const Milliseconds length = item.length.value_or(pattern->defaultLength);
        rows.push_back(stepper(u"length"_s, tr("Length"), draftwords::lengthText(length), length > kLeastBreathing,
                               length < pattern->maxLength));
    }
    const Movement *movement = library.movement(item.id);
    if (!movement)
        return rows;
    const Dose dose = item.dose.value_or(movement->dose);
    const DoseLimits limits = doseLimits(*movement);
    if (limits.sets.low < limits.sets.high)
        rows.push_back(stepper(u"sets"_s, tr("Sets"), QString::number(dose.sets), dose.sets > limits.sets.low,
                               dose.sets < limits.sets.high));
    if (dose.mode != DoseMode::Time && limits.reps.low < limits.reps.high)
        rows.push_back(stepper(u"reps"_s, tr("Repeats"), QString::number(dose.reps), dose.reps > limits.reps.low,
                               dose.reps < limits.reps.high));
    if (dose.mode == DoseMode::Hold && limits.hold.low < limits.hold.high)
        rows.push_back(stepper(u"hold"_s, tr("Hold"), draftwords::lengthText(dose.hold), dose.hold > limits.hold.low,
                               dose.hold < limits.hold.high));
    if (dose.mode == DoseMode::Time && limits.work.low < limits.work.high)
        rows.push_back(stepper(u"work"_s, tr("Length"), draftwords::lengthText(dose.work), dose.work > limits.work.low,
                               dose.work < limits.work.high));
    if (dose.mode != DoseMode::Hold && !isForm) {
        const Tempo tempo = item.tempo.value_or(movement->tempo);
        rows.push_back(stepper(u"tempo"_s, tr("Tempo"), draftwords::tempoText(tempo), tempo.out > 500ms,
                               tempo.out < kMostTempo));
        rows.push_back(stepper(u"pause"_s, tr("Stay"), draftwords::lengthText(tempo.pause), tempo.pause > 0ms,
                               tempo.pause < kMostTempo));
    }
    if (dose.sets > 1 || movement->load >= kRestLoad)
        rows.push_back(stepper(u"rest"_s, tr("Rest"), draftwords::lengthText(dose.rest), dose.rest > 0ms, dose.rest < kMostRest));
    return rows;
}

ProgramItem BuilderItemController::stepped(ProgramItem item, const QString &dose, int by) const
{
    const Library &library = m_builder.services().library;
    if (const BreathPattern *pattern = library.pattern(item.id)) {
        if (dose == "length"_L1) {
            const Milliseconds now = item.length.value_or(pattern->defaultLength);
            item.length = std::clamp<Milliseconds>(now + by * 60s, kLeastBreathing, std::max(kLeastBreathing, pattern->maxLength));
        }
        return item;
    }
    const Movement *movement = library.movement(item.id);
    if (!movement)
        return item;
    if (dose == "tempo"_L1 || dose == "pause"_L1) {
        Tempo tempo = item.tempo.value_or(movement->tempo);
        if (dose == "pause"_L1) {
            tempo.pause += by * 500ms;
        } else {
            tempo.out += by * 500ms;
            tempo.back += by * 500ms;
        }
        item.tempo = fittedTempo(tempo);
        if (item.tempo == movement->tempo)
            item.tempo.reset();
        return item;
    }
    Dose next = item.dose.value_or(movement->dose);
    if (dose == "sets"_L1)
        next.sets += by;
    else if (dose == "reps"_L1)
        next.reps += by;
    else if (dose == "hold"_L1)
        next.hold += by * (by < 0 ? holdStep(next.hold - 1ms) : holdStep(next.hold));
    else if (dose == "work"_L1)
        next.work += by * 30s;
    else if (dose == "rest"_L1)
        next.rest += by * 15s;
    item.dose = fittedDose(*movement, next);
    if (item.dose == movement->dose)
        item.dose.reset();
    return item;
}

void BuilderItemController::change(const QString &dose, int by)
{
    if (item())
        set(stepped(*item(), dose, by));
}

void BuilderItemController::setSide(int side)
{
    if (!item() || side < 0 || side > static_cast<int>(SideWish::Both))
        return;
    ProgramItem next = *item();
    next.side = static_cast<SideWish>(side);
    set(next);
}

void BuilderItemController::setWords(const QString &note, const QString &stopWhen)
{
    if (!item())
        return;
    ProgramItem next = *item();
    next.note = note.trimmed().left(kMostNote);
    next.stopWhen = stopWhen.trimmed().left(kMostNote);
    set(next);
}

void BuilderItemController::remove(bool everywhere)
{
    m_builder.removeChosen(everywhere);
}

void BuilderItemController::move(int places)
{
    m_builder.moveChosen(0, places);
}

void BuilderItemController::moveToDay(int day)
{
    if (!m_place || day < 1 || day > kWeekDays || day == m_place->day)
        return;
    m_builder.moveChosen(day - m_place->day, 0);
    emit movedToDay(day);
}

std::optional<BuilderItemController::Form> BuilderItemController::formOf(const QString &slot) const
{
    if (!item())
        return std::nullopt;
    if (slot == kFlare || slot == kGood) {
        const std::optional<GradeForm> &form = slot == kFlare ? item()->flare : item()->good;
        return form ? std::optional(Form{form->id, form->dose}) : std::nullopt;
    }
    const std::optional<Reason> reason = reasonOf(slot);
    for (const Swap &swap : item()->swaps) {
        if (swap.reason == reason)
            return Form{swap.instead, swap.dose};
    }
    return std::nullopt;
}

void BuilderItemController::setForm(const QString &slot, const std::optional<Form> &form)
{
    if (!item())
        return;
    ProgramItem next = *item();
    if (slot == kFlare || slot == kGood) {
        (slot == kFlare ? next.flare : next.good) = form ? std::optional(GradeForm{form->itemId, form->dose}) : std::nullopt;
    } else if (const std::optional<Reason> reason = reasonOf(slot)) {
        std::erase_if(next.swaps, [&](const Swap &swap) { return swap.reason == reason; });
        if (form)
            next.swaps.push_back({*reason, form->itemId, form->dose});
    }
    set(next);
}

QString BuilderItemController::formText(const QString &slot) const
{
    const std::optional<Form> form = formOf(slot);
    if (!form)
        return reasonOf(slot) ? tr("Nothing set") : tr("By the rules");
    if (form->itemId.isEmpty())
        return tr("Left out");
    const Library &library = m_builder.services().library;
    const Movement *movement = library.movement(form->itemId);
    const QString name = wording::libraryText(library.name(form->itemId));
    const QString dose = movement && form->dose ? itemwords::doseText(*movement, *form->dose) : QString();
    if (dose.isEmpty())
        return name;
    //: an item, how much of it
    return form->itemId == itemId() ? dose : tr("%1, %2").arg(name, dose);
}

QString BuilderItemController::slotTitle() const
{
    if (m_slot == kFlare)
        return tr("On a bad day");
    if (m_slot == kGood)
        return tr("On a good day");
    switch (reasonOf(m_slot).value_or(Reason::None)) {
    case Reason::Hurts:
        return tr("If it hurts");
    case Reason::TooTired:
        return tr("If too tired");
    case Reason::Unclear:
        return tr("If it is unclear");
    case Reason::NoPlace:
        return tr("If there is no place");
    case Reason::None:
    case Reason::NoTime:
        break;
    }
    return {};
}

std::vector<BuilderRowModel::Row> BuilderItemController::choiceRows() const
{
    std::vector<BuilderRowModel::Row> rows;
    if (!item())
        return rows;
    const Library &library = m_builder.services().library;
    const Movement *movement = library.movement(itemId());
    const std::optional<Form> form = formOf(m_slot);
    const bool isGrade = m_slot == kFlare || m_slot == kGood;
    const auto add = [&](const QString &key, const QString &title, bool isChosen) {
        BuilderRowModel::Row row;
        row.key = key;
        row.title = title;
        row.isChosen = isChosen;
        rows.push_back(row);
    };
    add(kRules, isGrade ? tr("By the rules of the app") : tr("Nothing set: the app asks and goes on"), !form);
    if (isGrade && movement)
        add(kOwn, tr("The same with a dose of its own"), form && form->itemId == itemId());
    const QString linked = !movement ? QString() : m_slot == kGood ? movement->harder : movement->easier;
    if (!linked.isEmpty())
        add(linked, wording::libraryText(library.name(linked)), form && form->itemId == linked);
    if (form && !form->itemId.isEmpty() && form->itemId != itemId() && form->itemId != linked)
        add(form->itemId, wording::libraryText(library.name(form->itemId)), true);
    add(kOut, tr("Leave it out"), form && form->itemId.isEmpty());
    add(kOther, tr("Something else from the library"), false);
    return rows;
}

void BuilderItemController::openSlot(const QString &slot)
{
    m_slot = slot;
    show();
}

void BuilderItemController::choose(const QString &choice)
{
    if (!item())
        return;
    const Movement *movement = m_builder.services().library.movement(itemId());
    if (choice == kRules)
        setForm(m_slot, std::nullopt);
    else if (choice == kOut)
        setForm(m_slot, Form{});
    else if (choice == kOwn && movement)
        setForm(m_slot, Form{itemId(), item()->dose.value_or(movement->dose)});
    else
        takeForSlot(choice);
}

void BuilderItemController::takeForSlot(const QString &itemId)
{
    if (m_builder.services().library.kind(itemId))
        setForm(m_slot, Form{itemId, {}});
}

void BuilderItemController::changeSlot(const QString &dose, int by)
{
    const std::optional<Form> form = formOf(m_slot);
    if (!form || form->itemId.isEmpty())
        return;
    const ProgramItem next = stepped({form->itemId, form->dose, {}, {}}, dose, by);
    const Movement *movement = m_builder.services().library.movement(form->itemId);
    // The item itself in another grade always says its dose: without one it would be no form of its own.
    const bool isOwn = form->itemId == itemId() && movement;
    setForm(m_slot, Form{form->itemId, isOwn ? next.dose.value_or(movement->dose) : next.dose});
}

QString BuilderItemController::attach(const QUrl &file)
{
    Courier *courier = m_builder.services().courier();
    if (!courier)
        return refusalwords::noCourier();
    const auto bytes = readShared(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (const FileProblem *problem = std::get_if<FileProblem>(&bytes))
        return refusalwords::sentence(*problem);
    const Result<Attachment> taken = courier->attachmentOf(std::get<QByteArray>(bytes));
    if (const Refusal *refusal = refusalIn(taken))
        return refusalwords::sentence(*refusal);
    if (!item())
        return {};
    const Attachment &attachment = std::get<Attachment>(taken);
    const StoreOutcome outcome = m_builder.services().drafts.saveAttachment(attachment.sha256, attachment.bytes);
    if (outcome != StoreOutcome::Ok)
        return wording::sentence(outcome);
    ProgramItem next = *item();
    (attachment.kind == Attachment::Kind::OggVorbis ? next.sound : next.picture) = attachment.sha256;
    set(next);
    return {};
}

void BuilderItemController::detach(bool sound)
{
    if (!item())
        return;
    ProgramItem next = *item();
    (sound ? next.sound : next.picture).clear();
    set(next);
}

void BuilderItemController::show()
{
    if (m_place != m_builder.chosen()) {
        m_place = m_builder.chosen();
        m_isOnlyHere = false;
    }
    m_doses.show(item() ? doseRows(*item(), false) : std::vector<BuilderRowModel::Row>());
    std::vector<BuilderRowModel::Row> rows;
    const QString open = m_slot;
    QStringList keys{kFlare, kGood};
    for (const SwapSlot &swap : kSwaps)
        keys << QString::fromLatin1(swap.key);
    for (const QString &key : item() ? keys : QStringList()) {
        m_slot = key;
        BuilderRowModel::Row row;
        row.key = key;
        row.title = slotTitle();
        row.detail = formText(key);
        rows.push_back(row);
    }
    m_slot = open;
    m_forms.show(std::move(rows));
    m_choices.show(choiceRows());
    const std::optional<Form> form = formOf(m_slot);
    m_slotDoses.show(form && !form->itemId.isEmpty() ? doseRows({form->itemId, form->dose, {}, {}}, true)
                                                      : std::vector<BuilderRowModel::Row>());
    emit changed();
}
