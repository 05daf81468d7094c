// SPDX-License-Identifier: Apache-2.0
#include "ui/buildercontroller.h"

#include "domain/exchange/clinicrepository.h"
#include "domain/exchange/draftrepository.h"
#include "ui/builderframecontroller.h"
#include "ui/builderitemcontroller.h"
#include "ui/draftperson.h"
#include "ui/draftwords.h"
#include "ui/handovercontroller.h"
#include "ui/playercontroller.h"
#include "ui/practicewords.h"
#include "ui/previewstore.h"
#include "ui/programshelfcontroller.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <QQmlEngine>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

/** Findings that are shown at once. */
constexpr size_t kMostFindings = 3;
constexpr int kMarkedFirst = 3; ///< Mon, Wed, Fri: a first choice of days

double easyMinutes(pacing::Milli amount)
{
    return static_cast<double>(amount) / 1000.0;
}

constexpr std::array kPositions{PracticeChip::Lying, PracticeChip::Seated, PracticeChip::Standing};
constexpr std::array kEfforts{PracticeChip::VeryLight, PracticeChip::Light, PracticeChip::Moderate};

QString chipKey(PracticeChip chip)
{
    return QString::number(static_cast<int>(chip));
}

bool isOfKind(const Library &library, const PracticeItem &item, int kind)
{
    const Movement *movement = library.movement(item.id);
    switch (kind) {
    case BuilderController::Body:
        return movement && !movement->isVariant;
    case BuilderController::Breath:
        return library.pattern(item.id) != nullptr;
    default:
        return library.script(item.id) || library.mind(item.id);
    }
}

} // namespace

/** The world of a session that leaves no trace. */
struct BuilderController::Preview
{
    explicit Preview(const Services &real)
        : settings(real.settings)
        , services{real.bootClock, real.sessionClock, real.wallClock, real.library, sessions, journal,      settings,
                   real.diary,     real.shelf,        real.mind,      real.plans,   real.safety, real.measures, real.therapy,
                   real.clinic,    real.drafts,       real.cues,      real.haptics, real.keepAwake, real.courier, {}}
    {
    }
    PreviewSessions sessions;
    PreviewJournal journal;
    PreviewSettings settings;
    Services services;
};

BuilderController::BuilderController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_kept(services.drafts)
    , m_addDays(kWeekDays, false)
    , m_shelf(std::make_unique<ProgramShelfController>(*this))
    , m_frame(std::make_unique<BuilderFrameController>(*this))
    , m_item(std::make_unique<BuilderItemController>(*this))
    , m_handOver(std::make_unique<HandOverController>(*this))
{
    for (int i = 0; i < kMarkedFirst; ++i)
        m_addDays[2 * i] = true;
    for (auto &day : m_cells) {
        for (BuilderRowModel &cell : day)
            QQmlEngine::setObjectOwnership(&cell, QQmlEngine::CppOwnership);
    }
}

BuilderController::~BuilderController() = default;

QStringList BuilderController::phaseNames() const
{
    QStringList names;
    int week = 1;
    for (const DraftPhase &phase : draft().phases) {
        const int last = week + phase.weeks - 1;
        if (!phase.name.isEmpty())
            names << phase.name;
        else if (phase.weeks == 1)
            names << tr("Week %1").arg(week);
        else
            //: the first and the last of some weeks
            names << tr("Weeks %1–%2").arg(week).arg(last);
        week = last + 1;
    }
    return names;
}

QStringList BuilderController::timeNames() const
{
    const DayTimeNames names = draftwords::timeNames();
    return {names.begin(), names.end()};
}

QString BuilderController::moreFindings() const
{
    const int more = static_cast<int>(m_found.size()) - static_cast<int>(kMostFindings);
    return more > 0 ? tr("%n more thing(s) to look at", nullptr, more) : QString();
}

QString BuilderController::searchHint() const
{
    return tr("Search %n exercise(s)", nullptr, static_cast<int>(m_items.size()));
}

QString BuilderController::aimText() const
{
    //: a day, a time of the day
    return m_aim ? tr("%1, %2").arg(draftwords::dayName(m_aim->day), timeNames()[aimTime()].toLower()) : QString();
}

QString BuilderController::addName() const
{
    return wording::libraryText(m_services.library.name(m_addItem));
}

BuilderRowModel *BuilderController::cell(int day, int time)
{
    if (day < 1 || day > kWeekDays || time < 0 || time >= kDayTimes)
        return nullptr;
    return &m_cells[static_cast<size_t>(day - 1)][static_cast<size_t>(time)];
}

void BuilderController::beginNew()
{
    Draft draft;
    draft.frame.id = QUuid::createUuid();
    begin(draft);
}

void BuilderController::begin(const Draft &draft)
{
    m_kept.begin(draft);
    beginWith();
}

void BuilderController::beginWith()
{
    m_phase = 0;
    m_aim.reset();
    m_chosen.reset();
    readLibrary();
    shown();
    emit aimChanged();
}

bool BuilderController::openDraft(const QString &id)
{
    if (!m_kept.open(id.toLongLong()))
        return false;
    beginWith();
    return true;
}

void BuilderController::openFor(const QByteArray &patient, const QString &name, double easyMinutes, const QStringList &cautions)
{
    DraftPerson person{name, easyMinutes > 0 ? std::optional(static_cast<pacing::Milli>(easyMinutes * 1000)) : std::nullopt,
                       cautions};
    // Without a card they share the empty key with everybody else who has none.
    if (!patient.isEmpty()) {
        if (const std::optional<ClinicPatient> known = m_services.clinic.patientOf(patient))
            person = draftPerson(m_services, *known);
        // What is being written for them comes before what they have.
        for (const DraftRow &row : m_services.drafts.drafts()) {
            if (row.person != person.name)
                continue;
            const std::optional<DraftHistory> kept = m_services.drafts.draft(row.id);
            if (kept && kept->now().frame.patient == patient && openDraft(QString::number(row.id))) {
                edit(SetFrame{draft().frame, person});
                return;
            }
        }
        for (const HandedOver &given : m_services.drafts.handedOver()) {
            if (given.draft.frame.patient != patient)
                continue;
            Draft next = given.draft;
            next.person = person;
            next.frame.changeNote.clear();
            begin(next);
            return;
        }
    }
    Draft draft;
    draft.frame.id = QUuid::createUuid();
    draft.frame.patient = patient;
    draft.person = person;
    begin(draft);
}

void BuilderController::edit(const DraftEdit &edit)
{
    const Draft next = edited(draft(), edit);
    if (next == draft())
        return;
    // What cannot be kept is still shown: it is told, and kept with the next edit that can.
    tell(m_kept.push(next, now()));
    shown();
}

void BuilderController::tell(StoreOutcome outcome)
{
    if (outcome != StoreOutcome::Ok)
        emit notKept(outcome);
}

void BuilderController::undo()
{
    if (!canUndo())
        return;
    tell(m_kept.undo(now()));
    shown();
}

void BuilderController::redo()
{
    if (!canRedo())
        return;
    tell(m_kept.redo(now()));
    shown();
}

void BuilderController::showPhase(int phase)
{
    if (phase < 0 || phase >= static_cast<int>(draft().phases.size()) || phase == m_phase)
        return;
    m_phase = phase;
    m_chosen.reset();
    clearAim();
    shown();
}

void BuilderController::copyWeek()
{
    const size_t before = draft().phases.size();
    edit(CopyWeek{m_phase});
    if (draft().phases.size() > before)
        showPhase(m_phase + 1);
}

void BuilderController::copyDay(int from, const QList<int> &to)
{
    std::vector<int> days(to.begin(), to.end());
    for (int day = from + 1; to.isEmpty() && day <= kWeekDays; ++day)
        days.push_back(day);
    edit(CopyDay{m_phase, from, days});
}

void BuilderController::removePhase()
{
    edit(RemovePhase{m_phase});
}

void BuilderController::fix(const QString &key, bool isOther)
{
    for (size_t i = 0; i < m_found.size(); ++i) {
        if (m_findings.rows().size() <= i || m_findings.rows()[i].key != key)
            continue;
        const size_t at = isOther ? 1 : 0;
        if (at < m_found[i].fixes.size())
            edit(DraftEdit(m_found[i].fixes[at].edit));
        return;
    }
}

bool BuilderController::saveAsTemplate()
{
    Draft content = draft();
    content.frame.patient.clear();
    content.frame.changeNote.clear();
    content.person = {};
    DraftTemplate made{0, content.frame.name, content};
    for (const DraftTemplate &one : m_services.drafts.templates()) {
        if (one.name == made.name)
            made.id = one.id;
    }
    const StoreOutcome outcome = m_services.drafts.saveTemplate(made, now());
    tell(outcome);
    if (outcome == StoreOutcome::Ok)
        emit said(tr("Saved as the template “%1”.").arg(made.name));
    return outcome == StoreOutcome::Ok;
}

void BuilderController::readLibrary()
{
    if (!m_items.empty())
        return;
    m_items = sessionItems(m_services.library, m_timing);
    m_marked = m_services.drafts.favorites();
    showLibrary();
}

std::vector<PracticeListModel::Row> BuilderController::libraryRows(int kind, const QString &query)
{
    const Library &library = m_services.library;
    std::vector<PracticeItem> found;
    if (query.trimmed().isEmpty()) {
        for (const PracticeItem &item : m_items) {
            if (kind == Marked ? m_marked.contains(item.id) : isOfKind(library, item, kind))
                found.push_back(item);
        }
    } else {
        if (m_index.isEmpty()) {
            std::vector<SearchEntry> entries;
            for (const PracticeItem &item : m_items)
                entries.push_back(practicewords::searchEntry(library, item));
            m_index = SearchIndex(entries, practicewords::fillers());
        }
        for (const QString &id : m_index.find(query)) {
            const auto item = std::find_if(m_items.begin(), m_items.end(), [&](const PracticeItem &one) { return one.id == id; });
            found.push_back(*item);
        }
    }
    std::vector<PracticeListModel::Row> rows;
    for (const PracticeItem *item : practiceMatches(found, m_filter, {})) {
        PracticeListModel::Row row;
        row.key = item->id;
        row.title = wording::libraryText(library.name(item->id));
        //: of an item: its minutes, how much effort
        row.detail = tr("%1 · %2").arg(wording::minutesText(item->length), wording::loadWord(item->load));
        row.isFavorite = m_marked.contains(item->id);
        rows.push_back(std::move(row));
    }
    return rows;
}

void BuilderController::showLibrary()
{
    m_library.show(libraryRows(m_kind, m_query));
    showFilters();
    emit libraryChanged();
}

void BuilderController::showFilters()
{
    const auto row = [](const QString &key, const QString &title, bool isChosen) {
        BuilderRowModel::Row made;
        made.key = key;
        made.title = title;
        made.isChosen = isChosen;
        return made;
    };
    std::vector<BuilderRowModel::Row> regions;
    for (size_t i = 0; i < kBodyRegions; ++i) {
        const auto region = static_cast<BodyRegion>(i);
        regions.push_back(row(nameOf(region), practicewords::region(region), m_filter.region == region));
    }
    m_regions.show(std::move(regions));
    const auto chips = [&](const auto &list) {
        std::vector<BuilderRowModel::Row> rows;
        for (const PracticeChip chip : list)
            rows.push_back(row(chipKey(chip), practicewords::chip(chip), m_filter.chips.contains(chip)));
        return rows;
    };
    m_positions.show(chips(kPositions));
    m_efforts.show(chips(kEfforts));
}

int BuilderController::filterCount() const
{
    return static_cast<int>(m_filter.chips.size()) + (m_filter.region ? 1 : 0);
}

QString BuilderController::matchText() const
{
    //: how many exercises are left
    return tr("Show %n", nullptr, m_library.rowCount());
}

void BuilderController::toggleFilter(const QString &key)
{
    if (const std::optional<BodyRegion> region = bodyRegionOf(key))
        m_filter.region = m_filter.region == region ? std::nullopt : region;
    const auto toggle = [&](const auto &list) {
        for (const PracticeChip chip : list) {
            if (chipKey(chip) == key && m_filter.chips.erase(chip) == 0)
                m_filter.chips.insert(chip);
        }
    };
    toggle(kPositions);
    toggle(kEfforts);
    showLibrary();
}

void BuilderController::clearFilters()
{
    m_filter = {};
    showLibrary();
}

void BuilderController::showKind(int kind)
{
    m_kind = kind;
    m_query.clear();
    showLibrary();
}

void BuilderController::search(const QString &query)
{
    m_query = query;
    showLibrary();
}

void BuilderController::markAdd()
{
    tell(m_services.drafts.setFavorite(m_addItem, !isAddMarked(), now()));
    m_marked = m_services.drafts.favorites();
    showLibrary();
}

void BuilderController::aim(int day, int time)
{
    const Place place{m_phase, day, static_cast<DayTime>(time), -1};
    if (m_aim == place)
        m_aim.reset();
    else
        m_aim = place;
    emit aimChanged();
}

void BuilderController::clearAim()
{
    if (!std::exchange(m_aim, std::nullopt))
        return;
    emit aimChanged();
}

bool BuilderController::beginAdd(const QString &itemId)
{
    m_addItem = itemId;
    emit aimChanged();
    emit libraryChanged();
    if (!m_aim)
        return false;
    addAt(itemId, m_aim->day, static_cast<int>(m_aim->time));
    return true;
}

void BuilderController::toggleAddDay(int day)
{
    if (day < 1 || day > kWeekDays)
        return;
    m_addDays[day - 1] = !m_addDays[day - 1];
    emit aimChanged();
}

void BuilderController::chooseAddTime(int time)
{
    if (time < 0 || time >= kDayTimes)
        return;
    m_addTime = static_cast<DayTime>(time);
    emit aimChanged();
}

void BuilderController::confirmAdd()
{
    AddItem edit{m_phase, m_addItem, {}, m_addTime};
    int first = 0;
    for (int day = kWeekDays; day >= 1; --day) {
        if (!m_addDays[day - 1])
            continue;
        edit.days.insert(edit.days.begin(), day);
        first = day;
    }
    if (first == 0)
        return;
    this->edit(edit);
    choosePlace(Place{m_phase, first, m_addTime, static_cast<int>(cell(first, addTime())->rows().size()) - 1});
}

void BuilderController::addAt(const QString &itemId, int day, int time, int place)
{
    const BuilderRowModel *target = cell(day, time);
    if (!target)
        return;
    const int count = static_cast<int>(target->rows().size());
    const Place to{m_phase, day, static_cast<DayTime>(time), place < 0 ? count : std::min(place, count)};
    edit(AddItem{m_phase, itemId, {day}, to.time, to.index});
    choosePlace(to);
}

QString BuilderController::keyOf(const Place &place) const
{
    // The entry and how often it stood there before: it stays the same while others come and go around it.
    const int entry = entryAt(draft(), place);
    int before = 0;
    const DraftCell *cell = cellAt(draft(), place);
    for (int i = 0; i < place.index; ++i)
        before += cell->entries[static_cast<size_t>(i)] == entry ? 1 : 0;
    return u"%1.%2.%3.%4"_s.arg(place.day).arg(static_cast<int>(place.time)).arg(entry).arg(before);
}

std::optional<Place> BuilderController::placeOf(const QString &block) const
{
    for (int day = 1; day <= kWeekDays; ++day) {
        for (int time = 0; time < kDayTimes; ++time) {
            const auto &rows = m_cells[static_cast<size_t>(day - 1)][static_cast<size_t>(time)].rows();
            for (size_t i = 0; i < rows.size(); ++i) {
                if (rows[i].key == block)
                    return Place{m_phase, day, static_cast<DayTime>(time), static_cast<int>(i)};
            }
        }
    }
    return std::nullopt;
}

void BuilderController::choosePlace(const std::optional<Place> &place)
{
    m_chosen = place && entryAt(draft(), *place) ? place : std::nullopt;
    showCells();
    m_item->show();
}

void BuilderController::choose(const QString &block)
{
    choosePlace(placeOf(block));
}

QString BuilderController::moveBlock(const QString &block, int days, int places)
{
    const std::optional<Place> from = placeOf(block);
    if (!from)
        return block;
    Place to = *from;
    to.day += days;
    to.index += places;
    if (days != 0) {
        to.index = -1;
    } else if (to.index < 0) {
        to.time = static_cast<DayTime>(static_cast<int>(to.time) - 1);
        to.index = -1;
    } else if (to.index >= static_cast<int>(cellAt(draft(), *from)->entries.size())) {
        to.time = static_cast<DayTime>(static_cast<int>(to.time) + 1);
        to.index = 0;
    }
    const BuilderRowModel *target = cell(to.day, static_cast<int>(to.time));
    if (!target)
        return block;
    const bool isSameTime = to.day == from->day && to.time == from->time;
    const int count = static_cast<int>(target->rows().size());
    edit(MoveItem{*from, to});
    if (to.index < 0)
        to.index = isSameTime ? count - 1 : count;
    choosePlace(to);
    return keyOf(to);
}

QString BuilderController::dropBlock(const QString &block, int day, int time, int place)
{
    const std::optional<Place> from = placeOf(block);
    const BuilderRowModel *target = cell(day, time);
    if (!from || !target)
        return block;
    const int count = static_cast<int>(target->rows().size());
    Place to{m_phase, day, static_cast<DayTime>(time), place < 0 ? count : std::min(place, count)};
    // Places after its own move up once it is taken out.
    if (from->day == to.day && from->time == to.time && from->index < to.index)
        --to.index;
    edit(MoveItem{*from, to});
    choosePlace(to);
    return keyOf(to);
}

void BuilderController::removeBlock(const QString &block)
{
    if (const std::optional<Place> place = placeOf(block)) {
        m_chosen.reset();
        edit(RemoveItem{*place, false});
    }
}

void BuilderController::moveChosen(int days, int places)
{
    if (m_chosen)
        moveBlock(keyOf(*m_chosen), days, places);
}

void BuilderController::removeChosen(bool everywhere)
{
    // What comes to stand in its place was not chosen.
    if (const std::optional<Place> place = std::exchange(m_chosen, std::nullopt))
        edit(RemoveItem{*place, everywhere});
}

AssignedProgram BuilderController::program() const
{
    return programOf(draft(), m_services.library, draftwords::timeNames());
}

bool BuilderController::beginPreview(int day, int time)
{
    if (m_preview || !cell(day, time))
        return false;
    const DraftCell *cell = cellAt(draft(), {m_phase, day, static_cast<DayTime>(time), 0});
    SessionPlan plan;
    plan.name = cell->name.isEmpty() ? timeNames()[time] : cell->name;
    for (const int entry : cell->entries) {
        if (m_services.library.kind(draft().entries.at(entry).id))
            plan.items.push_back(plannedFrom(m_services.library, draft().entries.at(entry)));
    }
    m_endedPreview.reset();
    m_previewWorld = std::make_unique<Preview>(m_services);
    m_preview = PlayerController::begin(m_previewWorld->services, std::move(plan), {});
    if (!m_preview)
        return false;
    QQmlEngine::setObjectOwnership(m_preview.get(), QQmlEngine::CppOwnership);
    connect(m_preview.get(), &PlayerController::ended, this, &BuilderController::endPreview, Qt::QueuedConnection);
    emit previewChanged();
    m_preview->start();
    return true;
}

void BuilderController::endPreview()
{
    if (!m_preview)
        return;
    m_endedPreview = std::move(m_preview);
    emit previewEnded();
    emit previewChanged();
}

void BuilderController::shown()
{
    m_phase = std::clamp(m_phase, 0, static_cast<int>(draft().phases.size()) - 1);
    if (m_chosen && (m_chosen->phase != m_phase || !entryAt(draft(), *m_chosen)))
        m_chosen.reset();
    m_found = exchange::findings(m_services.library, draft(), m_phase, m_timing);
    showPhases();
    showDays();
    showCells();
    showFindings();
    m_item->show();
    m_frame->show();
    emit changed();
}

void BuilderController::showPhases()
{
    std::vector<BuilderRowModel::Row> rows;
    for (const QString &name : phaseNames()) {
        BuilderRowModel::Row row;
        row.key = QString::number(rows.size());
        row.title = name;
        row.isChosen = static_cast<int>(rows.size()) == m_phase;
        rows.push_back(std::move(row));
    }
    m_phases.show(std::move(rows));
}

void BuilderController::showDays()
{
    const std::optional<pacing::Milli> ceiling = ceilingOf(draft());
    std::vector<BuilderRowModel::Row> rows;
    double most = 0;
    for (int day = 1; day <= kWeekDays; ++day) {
        const DayLoad load = dayLoad(m_services.library, draft(), m_phase, day, m_timing);
        BuilderRowModel::Row row;
        row.key = QString::number(day);
        row.title = draftwords::shortDay(day);
        row.detail = draftwords::dayName(day);
        const int planned = draftwords::plannedMinutes(load.easy);
        row.value = load.sessions == 0 ? tr("rest") : QString::number(planned);
        row.isRest = load.sessions == 0;
        row.amount = easyMinutes(load.easy);
        row.limit = ceiling ? easyMinutes(*ceiling) : 0;
        row.isWarned = ceiling && load.easy > *ceiling;
        most = std::max(most, row.amount);
        const QString minutes = load.sessions == 0
            ? tr("a day of rest")
            //: easy minutes of a day, its clock time, its highest effort
            : tr("%1, %2, %3").arg(tr("%n easy minute(s)", nullptr, planned), wording::minutesSpoken(load.length),
                                   wording::loadWord(load.load));
        row.spokenName = row.isWarned ? tr("%1, %2, over the ceiling of %3").arg(row.detail, minutes).arg(sizewords::easyMinutes(*ceiling))
                                      : tr("%1, %2").arg(row.detail, minutes);
        rows.push_back(std::move(row));
    }
    for (BuilderRowModel::Row &row : rows) {
        // Without a ceiling the days are held against the fullest of them.
        if (!ceiling)
            row.limit = most;
    }
    m_days.show(std::move(rows));
}

void BuilderController::showCells()
{
    for (int day = 1; day <= kWeekDays; ++day) {
        for (int time = 0; time < kDayTimes; ++time) {
            std::vector<BuilderRowModel::Row> rows;
            Place place{m_phase, day, static_cast<DayTime>(time), 0};
            for (const int entry : cellAt(draft(), place)->entries) {
                const ProgramItem &item = draft().entries.at(entry);
                const DayLoad load = itemLoad(m_services.library, item, m_timing);
                BuilderRowModel::Row row;
                row.key = keyOf(place);
                row.itemId = item.id;
                row.title = wording::libraryText(m_services.library.name(item.id));
                const int cost = easyCost(m_services.library, item.id);
                row.detail = wording::minutesText(load.length);
                if (cost > 1)
                    //: minutes of an item, and what each counts: "6 min × 2"
                    row.detail = tr("%1 × %2").arg(row.detail).arg(cost);
                row.isChosen = m_chosen == place;
                row.isWarned = std::any_of(m_found.begin(), m_found.end(), [&](const Finding &one) {
                    return one.place == place && !one.itemId.isEmpty();
                });
                row.amount = easyMinutes(load.easy);
                //: a day, a time, an item, its minutes, its effort, easy minutes: "Tuesday, afternoon, Sit to stand, 6 minutes moderate, counts 12"
                row.spokenName = tr("%1, %2, %3, %4 %5, counts %6")
                                     .arg(draftwords::dayName(day), timeNames()[time].toLower(), row.title,
                                          wording::minutesSpoken(load.length), wording::loadWord(load.load),
                                          QString::number(draftwords::plannedMinutes(load.easy)));
                rows.push_back(std::move(row));
                ++place.index;
            }
            cell(day, time)->show(std::move(rows));
        }
    }
}

void BuilderController::showFindings()
{
    std::vector<BuilderRowModel::Row> rows;
    for (size_t i = 0; i < std::min(m_found.size(), kMostFindings); ++i) {
        const Finding &found = m_found[i];
        BuilderRowModel::Row row;
        row.key = u"%1.%2.%3.%4"_s.arg(static_cast<int>(found.kind)).arg(found.place.day).arg(static_cast<int>(found.place.time)).arg(found.place.index);
        row.title = draftwords::headline(found, m_services.library);
        row.detail = draftwords::advice(found, m_services.library);
        row.spokenName = row.title + u' ' + row.detail;
        if (!found.fixes.empty())
            row.value = draftwords::button(found.fixes[0], m_services.library);
        if (found.fixes.size() > 1)
            row.otherValue = draftwords::button(found.fixes[1], m_services.library);
        rows.push_back(std::move(row));
    }
    m_findings.show(std::move(rows));
}
