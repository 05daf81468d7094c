// SPDX-License-Identifier: Apache-2.0
#include "ui/practicecontroller.h"

#include "ui/practicewords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** How the chips stand in their row: what is asked for most comes first. */
constexpr std::array kChipOrder{
    PracticeChip::Seated,    PracticeChip::Lying,     PracticeChip::Standing,   PracticeChip::UpTo5,
    PracticeChip::UpTo10,    PracticeChip::UpTo15,    PracticeChip::Favorites,  PracticeChip::Recent,
    PracticeChip::Stretch,   PracticeChip::Mobility,  PracticeChip::Strength,   PracticeChip::Breathing,
    PracticeChip::Relaxation, PracticeChip::Mind,     PracticeChip::VeryLight,  PracticeChip::Light,
    PracticeChip::Moderate,
};
static_assert(kChipOrder.size() == kPracticeChips);

constexpr int kMostRecent = 30;

/** Thousandths of easy minutes as they are shown. */
int wholeMinutes(pacing::Milli minutes)
{
    return static_cast<int>((minutes + 500) / 1000);
}

/** Areas that only the map of regions has. */
std::optional<BodyRegion> regionOfArea(const QString &area)
{
    if (const std::optional<BodyArea> known = bodyAreaNamed(area))
        return regionOf(*known);
    if (area == "head"_L1)
        return BodyRegion::HeadJaw;
    if (area == "pelvis"_L1)
        return BodyRegion::Hips;
    if (area.startsWith("hand_"_L1))
        return BodyRegion::Hands;
    if (area.startsWith("foot_"_L1))
        return BodyRegion::Feet;
    return std::nullopt;
}

} // namespace

PracticeController::PracticeController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void PracticeController::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_own = services().shelf.ownPatterns();
    readItems();
    update();
}

void PracticeController::readItems()
{
    QStringList own;
    for (const OwnPattern &pattern : m_own) {
        if (!pattern.isRemoved)
            own << pattern.itemId();
    }
    m_items = practiceItems(services().library, services().settings.settings().timeline(), own);
    m_index = {};
    m_regionCounts.clear();
    for (size_t i = 0; i < kBodyRegions; ++i) {
        const PracticeFilter one{static_cast<BodyRegion>(i), {}};
        m_regionCounts.push_back(static_cast<int>(practiceMatches(m_items, one, {}).size()));
    }
}

void PracticeController::refresh()
{
    if (m_isOpen)
        update();
}

void PracticeController::update()
{
    if (std::vector<OwnPattern> own = services().shelf.ownPatterns(); own != m_own) {
        m_own = std::move(own);
        readItems();
    }
    m_marks.favorites.clear();
    for (const Favorite &favorite : services().shelf.favorites())
        m_marks.favorites.insert(favorite.id);
    m_marks.recent = services().shelf.recentItems(kMostRecent);
    show();
}

PracticeFilter PracticeController::filter() const
{
    return m_isSearching ? PracticeFilter{std::nullopt, m_filter.chips} : m_filter;
}

std::vector<PracticeItem> PracticeController::searched() const
{
    if (!m_isSearching || m_query.trimmed().isEmpty())
        return m_items;
    if (m_index.isEmpty()) {
        std::vector<SearchEntry> entries;
        for (const PracticeItem &item : m_items)
            entries.push_back(practicewords::searchEntry(services().library, item));
        m_index = SearchIndex(entries, practicewords::fillers());
    }
    QHash<QString, const PracticeItem *> byId;
    for (const PracticeItem &item : m_items)
        byId.insert(item.id, &item);
    std::vector<PracticeItem> items;
    for (const QString &id : m_index.find(m_query))
        items.push_back(*byId.value(id));
    return items;
}

void PracticeController::show()
{
    const std::vector<PracticeItem> items = searched();
    std::vector<PracticeListModel::Row> rows;
    for (const PracticeItem *item : practiceMatches(items, filter(), m_marks))
        rows.push_back(rowOf(*item));
    m_drop = rows.empty() ? bestDrop(items, filter(), m_marks) : std::nullopt;
    m_list.show(std::move(rows));
    emit changed();
}

PracticeListModel::Row PracticeController::rowOf(const PracticeItem &item) const
{
    PracticeListModel::Row row;
    row.key = item.id;
    row.title = titleOf(item.id);
    row.detail = practicewords::detail(services().library, item);
    row.isFavorite = m_marks.favorites.contains(item.id);
    row.isToday = coach().plan().planned(kOwnProgram.toString(), item.id) != nullptr;
    const ItemAccess access = itemAccess(services().library, item.id, coach().plan());
    const auto why = [&](SizedChange::Why reason) {
        return sizewords::whyChanged({item.id, access.instead, reason, access.caution});
    };
    switch (access.kind) {
    case ItemAccess::Kind::Open:
        if (const auto position = unsuitedPosition(services().library, item.id, coach().input().suits)) {
            row.badge = practicewords::positionBadge(*position);
            row.reason = sizewords::whyUnsuited(*position);
            row.isMild = true;
        }
        break;
    case ItemAccess::Kind::NotToday:
        row.badge = tr("Not today");
        row.reason = coach().plan().mood == DayMood::Stopped ? tr("A warning sign waits to be checked.")
                                                             : why(access.why);
        break;
    case ItemAccess::Kind::EasierInstead:
        row.badge = tr("Easier form for you");
        row.reason = why(SizedChange::Why::Caution);
        break;
    case ItemAccess::Kind::AskFirst:
        row.badge = tr("Ask your therapist first");
        row.reason = tr("Moderate movements wait until a professional agrees.");
        break;
    case ItemAccess::Kind::Hidden:
        row.badge = tr("Ask your therapist first");
        row.reason = why(SizedChange::Why::Caution);
        break;
    }
    return row;
}

QString PracticeController::titleOf(const QString &id) const
{
    return wording::libraryText(services().library.name(id));
}

QStringList PracticeController::regionIds() const
{
    QStringList ids;
    for (size_t i = 0; i < kBodyRegions; ++i)
        ids << nameOf(static_cast<BodyRegion>(i));
    return ids;
}

QStringList PracticeController::regionNames() const
{
    QStringList names;
    for (size_t i = 0; i < kBodyRegions; ++i)
        names << practicewords::region(static_cast<BodyRegion>(i));
    return names;
}

QStringList PracticeController::regionCounts() const
{
    QStringList counts;
    for (const int count : m_regionCounts)
        counts << tr("%n way(s)", nullptr, count);
    return counts;
}

QString PracticeController::region() const
{
    return m_filter.region ? nameOf(*m_filter.region) : QString();
}

QString PracticeController::regionTitle() const
{
    //: no part of the body is chosen
    return m_filter.region ? practicewords::region(*m_filter.region) : tr("Anywhere");
}

QString PracticeController::regionDetail() const
{
    const int count = m_filter.region && !m_regionCounts.empty()
        ? m_regionCounts[static_cast<size_t>(*m_filter.region)]
        : static_cast<int>(m_items.size());
    return tr("%n gentle way(s)", nullptr, count);
}

QStringList PracticeController::markedAreas() const
{
    QStringList areas;
    if (!m_filter.region)
        return areas;
    for (size_t i = 0; i < kBodyAreas; ++i) {
        const auto area = static_cast<BodyArea>(i);
        if (regionOf(area) == *m_filter.region)
            areas << nameOf(area);
    }
    for (const QString &area : {u"head"_s, u"pelvis"_s, u"hand_left"_s, u"hand_right"_s, u"foot_left"_s, u"foot_right"_s}) {
        if (regionOfArea(area) == m_filter.region)
            areas << area;
    }
    return areas;
}

QStringList PracticeController::chipNames() const
{
    QStringList names;
    for (const PracticeChip chip : kChipOrder)
        names << practicewords::chip(chip);
    return names;
}

QList<bool> PracticeController::chosenChips() const
{
    QList<bool> chosen;
    for (const PracticeChip chip : kChipOrder)
        chosen << m_filter.chips.contains(chip);
    return chosen;
}

bool PracticeController::isFiltered() const
{
    return !filter().isEmpty() || (m_isSearching && !m_query.isEmpty());
}

QString PracticeController::matchWord() const
{
    //: after a number on its own: 9 match
    return tr("match", nullptr, matchCount());
}

QString PracticeController::matchSpoken() const
{
    return tr("%n match(es)", nullptr, matchCount());
}

QString PracticeController::emptyTitle() const
{
    if (!m_isOpen || matchCount() > 0)
        return {};
    if (m_filter.chips.empty() && m_isSearching)
        return tr("Nothing was found for that.");
    return tr("Nothing fits all of that.");
}

QString PracticeController::emptyDetail() const
{
    if (emptyTitle().isEmpty())
        return {};
    if (!m_drop)
        return m_isSearching ? tr("Try another word, such as neck, sleep or calm.") : QString();
    return tr("Try without %1?")
        .arg(m_drop->chip ? practicewords::chip(*m_drop->chip) : practicewords::region(*m_filter.region));
}

QString PracticeController::emptyAction() const
{
    if (emptyTitle().isEmpty())
        return {};
    return m_drop ? tr("Remove it") : tr("Clear");
}

QString PracticeController::spokenSummary() const
{
    QStringList parts;
    if (m_isSearching && !m_query.isEmpty())
        parts << tr("Search: %1").arg(m_query);
    else if (m_filter.region)
        parts << tr("Region: %1, %2").arg(regionTitle(), regionCounts().value(static_cast<int>(*m_filter.region)));
    QStringList chips;
    for (const PracticeChip chip : kChipOrder) {
        if (m_filter.chips.contains(chip))
            chips << practicewords::chip(chip);
    }
    if (!chips.isEmpty())
        parts << tr("Filters: %1").arg(chips.join(u", "_s));
    parts << matchSpoken();
    return parts.join(u". "_s);
}

void PracticeController::toggleRegion(const QString &id)
{
    const std::optional<BodyRegion> region = bodyRegionOf(id);
    if (!region)
        return;
    if (m_filter.region == region)
        m_filter.region.reset();
    else
        m_filter.region = region;
    show();
}

void PracticeController::tapArea(const QString &area)
{
    if (const std::optional<BodyRegion> region = regionOfArea(area))
        toggleRegion(nameOf(*region));
}

void PracticeController::toggleChip(int place)
{
    if (place < 0 || place >= static_cast<int>(kChipOrder.size()))
        return;
    const PracticeChip chip = kChipOrder.at(static_cast<size_t>(place));
    if (m_filter.chips.erase(chip) == 0)
        m_filter.chips.insert(chip);
    show();
}

void PracticeController::clear()
{
    m_filter = {};
    m_query.clear();
    show();
}

void PracticeController::helpOut()
{
    if (!m_drop) {
        clear();
        return;
    }
    // A search knows no region, and does not take it away.
    m_filter.chips = m_drop->rest.chips;
    if (!m_isSearching)
        m_filter.region = m_drop->rest.region;
    show();
}

void PracticeController::beginSearch()
{
    m_isSearching = true;
    show();
}

void PracticeController::endSearch()
{
    m_isSearching = false;
    m_query.clear();
    show();
}

void PracticeController::search(const QString &query)
{
    m_query = query;
    show();
}

void PracticeController::add(const QString &id)
{
    const QString program = kOwnProgram.toString();
    const DayAddition addition = coach().addition(program, id);
    const QString name = titleOf(id);
    const QString look = tr("Look");
    switch (addition.answer) {
    case DayAddition::Answer::Fits:
        if (keep(coach().addToToday(program, id))) {
            m_added = id;
            emit answered(tr("%1 is in today’s plan.").arg(name), tr("Undo"), {});
        }
        return;
    case DayAddition::Answer::OverMinutes:
        emit answered(tr("That would make %1 of %2 minutes today.")
                          .arg(wholeMinutes(addition.after))
                          .arg(wholeMinutes(addition.dose)),
                      look, id);
        return;
    case DayAddition::Answer::OverSessions:
        emit answered(tr("That is one more than today has room for."), look, id);
        return;
    case DayAddition::Answer::AlreadyThere:
        emit answered(tr("%1 is in today’s plan already.").arg(name), {}, {});
        return;
    case DayAddition::Answer::Stopped:
        emit answered(tr("A warning sign waits to be checked. Until then, breathing and rest are open."), {}, {});
        return;
    case DayAddition::Answer::NotForYou:
        emit answered(tr("%1 is not for today.").arg(name), look, id);
        return;
    case DayAddition::Answer::Unknown:
        return;
    }
}

void PracticeController::undoAdd()
{
    if (!m_added.isEmpty())
        static_cast<void>(keep(coach().takeFromToday(kOwnProgram.toString(), std::exchange(m_added, {}))));
}
