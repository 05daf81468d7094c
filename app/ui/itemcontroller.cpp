// SPDX-License-Identifier: Apache-2.0
#include "ui/itemcontroller.h"

#include "domain/exchange/therapyrepository.h"
#include "domain/mindrun.h"
#include "domain/scriptpace.h"
#include "domain/sizing.h"
#include "ui/itemwords.h"
#include "ui/mindperson.h"
#include "ui/mindwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr Milliseconds kMinute{60000};
/** The figure goes from pose to pose in this time, however slow or quick the movement is (design 7). */
constexpr Milliseconds kLeastMove{1200};
constexpr Milliseconds kMostMove{4000};
/** A hold is only hinted at. */
constexpr Milliseconds kMostStay{2500};
/** Where a second sip of air begins. */
constexpr qreal kFirstSip = 0.8;
/** Forms shown side by side. */
constexpr int kShownForms = 3;

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QStringList translated(const QStringList &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list << wording::libraryText(text);
    return list;
}

QString joined(const QStringList &sentences)
{
    QStringList list = sentences;
    list.removeAll(QString());
    return list.join(u' ');
}

Milliseconds cycleOf(const BreathPattern &pattern)
{
    return std::accumulate(pattern.phases.begin(), pattern.phases.end(), pattern.secondIn);
}

QString positionsText(const std::vector<PosePreset> &positions)
{
    QStringList words;
    for (const PosePreset preset : positions) {
        const QString word = wording::position(preset);
        if (!words.contains(word))
            words << word;
    }
    //: two positions: "lying or seated"
    return capitalized(words.size() == 2 ? ItemController::tr("%1 or %2").arg(words[0], words[1]) : words.join(u", "_s));
}

} // namespace

ItemController::ItemController(const Services &services, Coach &coach, QObject *parent)
    : OfferClient(services, coach, parent)
{
}

void ItemController::refresh()
{
    if (m_id.isEmpty())
        return;
    size();
    fillParts();
    fillForms();
    emit changed();
}

bool ItemController::open(const QString &id)
{
    if (!library().kind(id))
        return false;
    m_opened = id;
    show(id);
    return true;
}

void ItemController::chooseForm(const QString &id)
{
    if (id != m_id && library().movement(id))
        show(id);
}

void ItemController::show(const QString &id)
{
    m_id = id;
    m_kind = static_cast<Kind>(*library().kind(id));
    m_length = pattern() ? pattern()->defaultLength : 0ms;
    size();
    fillParts();
    fillForms();
    emit opened();
    emit changed();
}

void ItemController::findPrescribed()
{
    m_therapistNotes.clear();
    m_stopRules.clear();
    QByteArray name;
    const auto add = [](QStringList &list, const QString &text) {
        if (!text.isEmpty() && !list.contains(text))
            list << text;
    };
    QStringList ofPrograms;
    for (const Enrollment &enrollment : coach().enrollments()) {
        const Program *const program
            = enrollment.isStoppedOn(coach().day()) ? nullptr : library().program(enrollment.programId);
        if (!program || !program->prescription)
            continue;
        bool isInIt = false;
        for (const ProgramSession &session : program->sessions) {
            for (const ProgramItem &item : session.items) {
                if (item.id != m_id)
                    continue;
                isInIt = true;
                add(m_therapistNotes, item.note);
                add(m_stopRules, item.stopWhen);
                if (name.isEmpty())
                    name = item.picture;
            }
        }
        for (const QString &rule : program->prescription->stopRules) {
            if (isInIt)
                add(ofPrograms, rule);
        }
    }
    for (const QString &rule : std::as_const(ofPrograms))
        add(m_stopRules, rule);
    // Read again only for another one: it may be large.
    if (name == m_pictureName)
        return;
    const std::optional<exchange::Attachment> picture
        = name.isEmpty() ? std::nullopt : services().therapy.attachment(name);
    m_pictureName = name;
    m_givenPicture = picture && picture->kind != exchange::Attachment::Kind::OggVorbis ? picture->bytes : QByteArray();
}

void ItemController::size()
{
    findPrescribed();
    const DayPlan &plan = coach().plan();
    m_sized = coach().sized(kOwnProgram.toString(), m_id);
    m_access = itemAccess(library(), m_id, plan);
    const std::vector<Favorite> favorites = services().shelf.favorites();
    m_isFavorite = std::any_of(favorites.begin(), favorites.end(),
                               [this](const Favorite &favorite) { return favorite.id == m_id; });
    const bool isOpen = m_access.kind == ItemAccess::Kind::Open || !m_access.instead.isEmpty();
    if (mind() && offerOf(*mind(), mindPersonOf(coach()), true) == MindOffer::Instead)
        m_lock = Lock::Instead;
    else if (plan.mood == DayMood::Stopped && moves())
        m_lock = Lock::Stopped;
    else if (!isOpen && m_access.kind == ItemAccess::Kind::NotToday)
        m_lock = Lock::Effort;
    else if (!isOpen && m_access.kind == ItemAccess::Kind::AskFirst)
        m_lock = Lock::AskFirst;
    else if (!isOpen)
        m_lock = Lock::Condition;
    else
        m_lock = m_sized.plan.items.empty() ? Lock::Room : Lock::Open;
}

void ItemController::fillParts()
{
    std::vector<LineListModel::Line> parts;
    if (script()) {
        for (const ScriptPart &part : paced(*script(), coach().input().settings.silencePercent).parts) {
            QStringList lines;
            for (const ScriptLine &line : part.lines)
                lines << wording::libraryText(line.text);
            parts.push_back({wording::libraryText(part.topic), joined(lines), wording::shortLength(part.length), false});
        }
    }
    m_parts.setLines(std::move(parts));
}

void ItemController::fillForms()
{
    std::vector<const Movement *> chain;
    const auto walk = [&](QString Movement::*next) {
        const Movement *form = library().movement(m_opened);
        // A form that leads back ends the row: not all links go both ways.
        while (form && std::find(chain.begin(), chain.end(), form) == chain.end()) {
            chain.push_back(form);
            form = library().movement(form->*next);
        }
    };
    walk(&Movement::easier);
    std::reverse(chain.begin(), chain.end());
    const int opened = static_cast<int>(chain.size()) - 1;
    if (opened >= 0) {
        chain.pop_back();
        walk(&Movement::harder);
    }

    const auto labelOf = [&](int place) {
        if (place == opened)
            return tr("This one");
        if (place < opened)
            return place == opened - 1 ? tr("Easier") : tr("Easier still");
        return place == opened + 1 ? tr("Harder") : tr("Harder still");
    };
    // As many as stand side by side, with the one that is shown among them, in the middle if it has forms on both sides.
    const int count = static_cast<int>(chain.size());
    const auto shown = std::find_if(chain.begin(), chain.end(), [this](const Movement *form) { return form->id == m_id; });
    const int first = std::clamp(static_cast<int>(shown - chain.begin()) - 1, 0, std::max(0, count - kShownForms));
    std::vector<ItemFormModel::Form> forms;
    for (int place = first; count > 1 && place < std::min(count, first + kShownForms); ++place) {
        const Movement &form = *chain[static_cast<size_t>(place)];
        forms.push_back({form.id, labelOf(place), wording::libraryText(form.name), formDetail(form), form.id == m_id});
    }
    m_forms.setForms(std::move(forms));
}

QString ItemController::formDetail(const Movement &form) const
{
    const QString caution = hidingCaution(library(), form.id, coach().plan().cautions);
    return caution.isEmpty() ? itemwords::costText(library(), form.id) : tr("left out");
}

QString ItemController::title() const
{
    return isOwnPattern() ? pattern()->name : wording::libraryText(library().name(m_id));
}

QString ItemController::purpose() const
{
    if (const Movement *item = movement())
        return wording::libraryText(item->purpose);
    if (const BreathPattern *item = pattern())
        return wording::libraryText(item->purpose);
    if (const Script *item = script())
        return wording::libraryText(item->purpose);
    const MindExercise *const item = mind();
    return item ? wording::libraryText(item->purpose) : QString();
}

QString ItemController::position() const
{
    if (const Movement *item = movement())
        return capitalized(wording::position(item->position));
    if (const BreathPattern *item = pattern())
        return item->positions.empty() ? tr("Any position") : positionsText(item->positions);
    return {};
}

QString ItemController::effort() const
{
    if (const Movement *item = movement())
        return capitalized(wording::loadWord(item->load));
    return mind() ? QString() : capitalized(wording::loadWord(0));
}

QString ItemController::cost() const
{
    return itemwords::costText(library(), m_id);
}

QString ItemController::equipment() const
{
    return movement() ? itemwords::equipmentText(movement()->equipment) : QString();
}

QString ItemController::setUp() const
{
    if (const Movement *item = movement())
        return wording::libraryText(item->setUp);
    return pattern() ? wording::libraryText(pattern()->setUp) : QString();
}

QString ItemController::stepsTitle() const
{
    if (script())
        return tr("Its parts");
    return mind() ? tr("What it asks") : QString();
}

QStringList ItemController::steps() const
{
    if (const Movement *item = movement())
        return translated(item->cues);
    if (const BreathPattern *item = pattern())
        return translated(item->cues);
    QStringList titles;
    if (const MindExercise *item = mind()) {
        for (const MindStep &step : item->steps)
            titles << wording::libraryText(step.title);
    }
    return titles;
}

QString ItemController::feel() const
{
    if (const Movement *item = movement())
        return wording::libraryText(item->feel);
    return mind() ? wording::libraryText(mind()->outcome) : QString();
}

QString ItemController::caution() const
{
    QStringList sentences;
    if (const Movement *item = movement())
        sentences << item->stopWhen;
    else if (pattern())
        sentences << pattern()->stopWhen << pattern()->care;
    else if (script())
        sentences << script()->stopWhen << script()->care;
    else if (mind())
        sentences << mind()->safety;
    return joined(translated(sentences));
}

QString ItemController::who() const
{
    if (const Movement *item = movement()) {
        //: %1 is parts of the body: "neck and shoulders"
        return joined({tr("For %1.").arg(itemwords::regionsText(item->regions)), itemwords::askFirstText(item->cautions)});
    }
    if (const BreathPattern *item = pattern())
        return itemwords::askFirstText(item->cautions);
    return script() ? itemwords::askFirstText(script()->cautions) : QString();
}

QString ItemController::source() const
{
    if (const Movement *item = movement())
        return itemwords::sourceText(item->source);
    if (const BreathPattern *item = pattern())
        return itemwords::sourceText(item->source);
    if (const Script *item = script())
        return itemwords::sourceText(item->source);
    return mind() ? itemwords::sourceText(mind()->source) : QString();
}

QString ItemController::certainty() const
{
    if (const Movement *item = movement())
        return wording::libraryText(item->certainty);
    if (const BreathPattern *item = pattern())
        return wording::libraryText(item->certainty);
    if (const Script *item = script())
        return wording::libraryText(item->certainty);
    return mind() ? wording::libraryText(mind()->certainty) : QString();
}

QString ItemController::restingPose() const
{
    if (script())
        return u"restBack"_s;
    return mind() ? u"sitEasy"_s : QString();
}

bool ItemController::hasBothViews() const
{
    return movement() && movement()->view == View::Both;
}

bool ItemController::isFrontFirst() const
{
    return movement() && movement()->view == View::Front;
}

bool ItemController::isAtWall() const
{
    return movement() && movement()->position == PosePreset::WallStand;
}

bool ItemController::changesSides() const
{
    return movement() && movement()->side == SideMode::Alternate;
}

int ItemController::moveTime() const
{
    const Milliseconds out = !movement() ? 0ms : movement()->dose.mode == DoseMode::Hold ? kEnterHold : movement()->tempo.out;
    return static_cast<int>(std::clamp(out, kLeastMove, kMostMove).count());
}

int ItemController::stayTime() const
{
    const Milliseconds stay = !movement() ? 0ms : movement()->dose.mode == DoseMode::Hold ? kMostStay : movement()->tempo.pause;
    return static_cast<int>(std::min(stay, kMostStay).count());
}

int ItemController::returnTime() const
{
    const Milliseconds back = !movement() ? 0ms : movement()->dose.mode == DoseMode::Hold ? kLeaveHold : movement()->tempo.back;
    return static_cast<int>(std::clamp(back, kLeastMove, kMostMove).count());
}

QString ItemController::phases() const
{
    return pattern() ? itemwords::phasesText(*pattern()) : QString();
}

QString ItemController::breaths() const
{
    return pattern() ? itemwords::breathsText(*pattern()) : QString();
}

QList<qreal> ItemController::phaseSeconds() const
{
    QList<qreal> seconds;
    const BreathPattern *const item = pattern();
    if (!item)
        return seconds;
    const std::vector<Milliseconds> &phases = item->paces.empty() ? item->phases : item->paces.front();
    for (size_t phase = 0; phase < phases.size(); ++phase) {
        if (phases[phase] > 0ms)
            seconds << static_cast<qreal>(phases[phase].count()) / 1000;
        if (phase == 0 && item->secondIn > 0ms)
            seconds << static_cast<qreal>(item->secondIn.count()) / 1000;
    }
    return seconds;
}

QList<qreal> ItemController::phaseLevels() const
{
    QList<qreal> levels;
    const BreathPattern *const item = pattern();
    if (!item)
        return levels;
    const std::vector<Milliseconds> &phases = item->paces.empty() ? item->phases : item->paces.front();
    for (size_t phase = 0; phase < phases.size(); ++phase) {
        const bool isSipped = phase == 0 && item->secondIn > 0ms;
        if (phases[phase] > 0ms)
            levels << (phase > 1 ? 0.0 : isSipped ? kFirstSip : 1.0);
        if (isSipped)
            levels << 1.0;
    }
    return levels;
}

bool ItemController::isOwnPattern() const
{
    return pattern() && pattern()->isOwn;
}

Milliseconds ItemController::lengthStep() const
{
    const BreathPattern *const item = pattern();
    if (!item)
        return 0ms;
    const Milliseconds cycle = cycleOf(*item);
    return item->defaultLength % kMinute == 0ms || cycle <= 0ms ? kMinute : cycle;
}

int ItemController::length() const
{
    return pattern() ? static_cast<int>(std::max<qint64>(1, m_length / lengthStep())) : 0;
}

int ItemController::mostLength() const
{
    // Several paces share a length of their own.
    return pattern() && pattern()->paces.empty() ? static_cast<int>(pattern()->maxLength / lengthStep()) : 0;
}

QString ItemController::lengthText() const
{
    if (!pattern())
        return {};
    //: breaths, where a pattern is done a few times only
    return lengthStep() == kMinute ? wording::minutesText(m_length) : tr("%n round(s)", nullptr, length());
}

void ItemController::setLength(int length)
{
    const Milliseconds wanted = std::clamp(length, 1, std::max(1, mostLength())) * lengthStep();
    if (!hasLength() || wanted == m_length)
        return;
    m_length = wanted;
    emit changed();
}

void ItemController::showPatterns()
{
    std::vector<const BreathPattern *> own;
    for (const OwnPattern &made : services().shelf.ownPatterns()) {
        if (!made.isRemoved)
            own.push_back(library().pattern(made.itemId()));
    }
    std::erase(own, nullptr);
    m_patterns.show(library(), own, coach().plan().cautions, m_id);
}

Dose ItemController::shownDose(const Movement &movement) const
{
    const std::vector<PlannedItem> &items = m_sized.plan.items;
    return !items.empty() && items.front().id == movement.id ? items.front().dose : movement.dose;
}

QString ItemController::dose() const
{
    if (const Movement *item = movement())
        return itemwords::doseText(*item, shownDose(*item));
    if (pattern())
        return lengthText();
    if (script())
        return wording::minutesText(itemLength(library(), {m_id, {}, {}}, coach().input().settings));
    //: %1 is "8 min"; the person takes as long as wanted
    return mind() ? tr("about %1").arg(wording::minutesText(mind()->length)) : QString();
}

QString ItemController::doseSpoken() const
{
    const Movement *const item = movement();
    return item ? itemwords::doseSpoken(*item, shownDose(*item)) : dose();
}

QString ItemController::todayText() const
{
    const Movement *const item = movement();
    if (!item || m_lock != Lock::Open)
        return {};
    if (!m_access.instead.isEmpty()) {
        //: %1 is an exercise that is done instead, %2 a sentence that says why
        return tr("Today as: %1. %2").arg(wording::libraryText(library().name(m_access.instead)), whyNot());
    }
    const TimelineSettings &settings = coach().input().settings;
    const Milliseconds now = itemLength(library(), {m_id, shownDose(*item), {}}, settings);
    const Milliseconds written = itemLength(library(), {m_id, item->dose, {}}, settings);
    const QString dose = itemwords::doseText(*item, item->dose);
    if (now < written)
        //: %1 is a dose: "2 × 20 s a side"
        return tr("Smaller today. As written it is %1.").arg(dose);
    return now > written ? tr("A little more today. As written it is %1.").arg(dose) : QString();
}

QString ItemController::whyNot() const
{
    switch (m_access.kind) {
    case ItemAccess::Kind::Open:
        return {};
    case ItemAccess::Kind::NotToday:
        return sizewords::whyChanged({m_id, m_access.instead, m_access.why, {}});
    case ItemAccess::Kind::AskFirst:
        return tr("A professional has to agree first.");
    case ItemAccess::Kind::EasierInstead:
    case ItemAccess::Kind::Hidden:
        return m_access.caution.isEmpty() ? QString()
                                          : sizewords::whyChanged({m_id, {}, SizedChange::Why::Caution, m_access.caution});
    }
    return {};
}

QString ItemController::lockTitle() const
{
    switch (m_lock) {
    case Lock::Open:
        return {};
    case Lock::Condition:
        return tr("Left out for you");
    case Lock::AskFirst:
        return tr("Ask your therapist first");
    case Lock::Effort:
        return m_access.why == SizedChange::Why::LowMood || m_access.why == SizedChange::Why::ShorterFirst
            ? tr("Something else first")
            : tr("Not for today");
    case Lock::Room:
        return tr("Not for today");
    case Lock::Stopped:
        return tr("Movement waits");
    case Lock::Instead:
        return tr("Something else for now");
    }
    return {};
}

QString ItemController::lockText() const
{
    switch (m_lock) {
    case Lock::Open:
        return {};
    case Lock::Condition:
        return joined({whyNot(), tr("Ask your therapist before you do it.")});
    case Lock::AskFirst:
        return tr("It takes more effort than you do by yourself. A professional has to agree first.");
    case Lock::Effort:
        return whyNot();
    case Lock::Stopped:
        return tr("It waits until a professional has checked the warning sign. Breathing and rest stay open.");
    case Lock::Room:
        return tr("There is no room for it in the minutes of today. Nothing has to be made up for.");
    case Lock::Instead:
        return mindwords::insteadText();
    }
    return {};
}

QString ItemController::lockAction() const
{
    switch (m_lock) {
    case Lock::Open:
    case Lock::Effort:
    case Lock::Room:
        return {};
    case Lock::Condition:
        return tr("Change what I told");
    case Lock::AskFirst:
        return coach().plan().isModerateLocked ? tr("A professional has agreed") : QString();
    case Lock::Stopped:
        return tr("When to get help");
    case Lock::Instead:
        return wording::libraryText(library().name(insteadId()));
    }
    return {};
}

QString ItemController::insteadId() const
{
    return m_lock == Lock::Instead ? mind()->insteadForPem : QString();
}

QString ItemController::startText() const
{
    if (mind()) {
        const std::optional<MindRecord> record = services().mind.latestRecord(m_id);
        if (record && isGoneOnWith(*record, *mind(), coach().day()))
            return tr("Go on");
    }
    if (pattern() || script() || mind()) {
        const Milliseconds length = pattern() ? m_length : m_sized.length;
        //: %1 is "5 min"
        return tr("Start, %1").arg(wording::minutesText(length));
    }
    return m_sized.length > 0ms ? tr("Try it, %1").arg(wording::minutesText(m_sized.length)) : tr("Try it");
}

bool ItemController::moves() const
{
    return easyCost(library(), m_id) > 0;
}

QString ItemController::spokenSummary() const
{
    QStringList parts{title(), doseSpoken(), effort(), position()};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

void ItemController::setFavorite(bool on)
{
    if (on != m_isFavorite)
        keep(services().shelf.setFavorite(m_id, on, services().wallClock().toUTC()));
}

void ItemController::readAloud()
{
    // The voice has clips of the English texts; they are looked up by these.
    QStringList phrases;
    if (!isOwnPattern())
        phrases << library().name(m_id) + u'.';
    if (const Movement *item = movement())
        phrases << item->setUp << item->cues;
    else if (pattern())
        phrases << pattern()->setUp << pattern()->cues;
    services().cues.say(phrases);
}

void ItemController::stopReading()
{
    services().cues.stop();
}
