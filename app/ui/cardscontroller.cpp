// SPDX-License-Identifier: Apache-2.0
#include "ui/cardscontroller.h"

#include "device/cueplayer.h"
#include "domain/cardloader.h"
#include "domain/scriptpace.h"
#include "domain/timeline.h"
#include "ui/cardwords.h"
#include "ui/itemwords.h"
#include "ui/wording.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

Q_LOGGING_CATEGORY(lcUi, "evenpace.ui")

constexpr std::chrono::milliseconds kLookAtReading{250};

QStringList translated(const QStringList &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list << wording::libraryText(text);
    return list;
}

} // namespace

CardsController::CardsController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_watch.setInterval(kLookAtReading);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_heard + m_services.sessionClock.now() - m_since >= m_spoken)
            endReading();
    });
    connect(&services.cues, &CuePlayer::deviceLost, this, [this] {
        endReading();
        m_canRead = false;
        emit readingChanged();
    });
}

const std::vector<Card> &CardsController::cards() const
{
    if (m_isRead)
        return m_cards;
    m_isRead = true;
    QFile file(u":/evenpace/cards.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "the cards are not there";
        return m_cards;
    }
    CardResult result = loadCards({u"cards.json"_s, file.readAll()}, [this](const QString &id) {
        return library().kind(id).has_value() || library().program(id) != nullptr;
    });
    for (const LibraryError &error : result.errors)
        qCWarning(lcUi).noquote() << error.sentence;
    m_cards = std::move(result.cards);
    std::stable_sort(m_cards.begin(), m_cards.end(), [](const Card &a, const Card &b) { return a.group < b.group; });
    return m_cards;
}

const Card *CardsController::card(const QString &id) const
{
    return cardOf(cards(), id);
}

QStringList CardsController::ids() const
{
    QStringList ids;
    for (const Card &one : cards())
        ids << one.id;
    return ids;
}

const Card &CardsController::current() const
{
    static const Card none;
    const Card *found = m_id.isEmpty() ? nullptr : card(m_id);
    return found ? *found : none;
}

const Card *CardsController::next() const
{
    const auto found = std::find_if(cards().begin(), cards().end(), [this](const Card &one) { return one.id == m_id; });
    return found == cards().end() || std::next(found) == cards().end() ? nullptr : &*std::next(found);
}

// The list ------------------------------------------------------------------------------------------------------------

void CardsController::openList()
{
    m_query.clear();
    show();
}

void CardsController::search(const QString &query)
{
    m_query = query;
    show();
}

void CardsController::show()
{
    std::vector<ToolListModel::Row> rows;
    const auto add = [&rows](const Card &one, const QString &heading) {
        rows.push_back({one.id, heading, wording::libraryText(one.title), wording::libraryText(one.summary)});
    };
    if (m_query.trimmed().isEmpty()) {
        const Card *before = nullptr;
        for (const Card &one : cards()) {
            add(one, before && before->group == one.group ? QString() : cardwords::group(one.group));
            before = &one;
        }
    } else {
        if (m_index.isEmpty()) {
            std::vector<SearchEntry> entries;
            for (const Card &one : cards())
                entries.push_back(cardwords::searchEntry(one));
            m_index = SearchIndex(entries, cardwords::fillers());
        }
        for (const QString &id : m_index.find(m_query))
            add(*card(id), {});
    }
    m_list.show(std::move(rows));
    emit listChanged();
}

QString CardsController::foundText() const
{
    return m_query.trimmed().isEmpty() ? QString() : tr("%n card(s)", nullptr, m_list.rowCount());
}

bool CardsController::hasNone() const
{
    return !m_query.trimmed().isEmpty() && m_list.rowCount() == 0;
}

// One card ------------------------------------------------------------------------------------------------------------

bool CardsController::open(const QString &id)
{
    if (!card(id))
        return false;
    endReading();
    m_canRead = false;
    m_id = id;
    emit readingChanged();
    emit changed();
    return true;
}

void CardsController::openNext()
{
    if (const Card *after = next())
        open(after->id);
}

QString CardsController::groupName() const
{
    return m_id.isEmpty() ? QString() : cardwords::group(current().group);
}

QString CardsController::title() const
{
    return wording::libraryText(current().title);
}

QStringList CardsController::paragraphs() const
{
    return translated(current().paragraphs);
}

QStringList CardsController::doctorWords() const
{
    return translated(current().doctorWords);
}

QString CardsController::pictureText() const
{
    return wording::libraryText(current().picture.text);
}

QString CardsController::actionText() const
{
    return wording::libraryText(current().action.text);
}

QString CardsController::actionButton() const
{
    return wording::libraryText(current().action.button);
}

CardsController::Target CardsController::actionTarget() const
{
    const CardAction &action = current().action;
    if (!action.item.isEmpty())
        return library().program(action.item) ? Target::Program : Target::Item;
    if (!action.card.isEmpty())
        return Target::Card;
    if (!action.page)
        return Target::Nowhere;
    switch (*action.page) {
    case CardPage::Help:
        return Target::Help;
    case CardPage::CheckIn:
        return Target::CheckIn;
    case CardPage::Pace:
        return Target::Pace;
    case CardPage::Programs:
        return Target::Programs;
    }
    return Target::Nowhere;
}

QString CardsController::actionId() const
{
    const CardAction &action = current().action;
    return action.item.isEmpty() ? action.card : action.item;
}

QString CardsController::certaintyWord() const
{
    return m_id.isEmpty() ? QString() : cardwords::certainty(current().certainty);
}

QString CardsController::certaintyText() const
{
    return wording::libraryText(current().certaintyText);
}

QString CardsController::source() const
{
    return itemwords::sourceText(current().source);
}

QStringList CardsController::linkNames() const
{
    QStringList names;
    for (const CardLink &link : current().links)
        names << wording::libraryText(link.name);
    return names;
}

QStringList CardsController::linkAddresses() const
{
    QStringList addresses;
    for (const CardLink &link : current().links)
        addresses << link.address;
    return addresses;
}

QString CardsController::reviewedText() const
{
    return m_id.isEmpty() ? QString() : cardwords::reviewed(current(), m_locale);
}

QString CardsController::nextTitle() const
{
    const Card *after = next();
    return after ? wording::libraryText(after->title) : QString();
}

// Read aloud ----------------------------------------------------------------------------------------------------------

void CardsController::offerReading()
{
    if (m_id.isEmpty() || m_reading != Reading::None)
        return;
    const bool isQuiet = m_services.settings.settings().soundMode == SoundMode::Quiet;
    m_canRead = !isQuiet && m_services.cues.canSay(translated(spokenTexts(current())));
    emit readingChanged();
}

void CardsController::readAloud()
{
    if (!canReadAloud())
        return;
    if (m_reading == Reading::Speaking) {
        m_heard += m_services.sessionClock.now() - m_since;
        m_services.cues.freeze();
        setReading(Reading::Paused);
        return;
    }
    // Asked for by hand it is heard, also where sessions are to be without a voice; and nothing sounds beside it.
    SoundSettings loud = soundSettings(m_services.settings.settings());
    loud.mode = SoundMode::Voice;
    loud.ambience = Ambience::Off;
    m_services.cues.setSettings(loud);
    Cue cue;
    cue.say = translated(spokenTexts(current()));
    m_spoken = Milliseconds{0};
    for (const QString &text : std::as_const(cue.say)) // as slow as a script: nobody is cut off
        m_spoken += sentenceLength(text);
    m_spoken = m_spoken * 100 / loud.speechSpeed;
    Segment all;
    all.kind = SegmentKind::Instruct;
    all.length = m_spoken;
    all.cues = {cue};
    m_services.cues.play({all}, 0, m_heard);
    m_since = m_services.sessionClock.now();
    setReading(Reading::Speaking);
}

void CardsController::endReading()
{
    if (m_reading == Reading::None)
        return;
    m_heard = Milliseconds{0};
    m_services.cues.stop();
    m_services.cues.setSettings(soundSettings(m_services.settings.settings()));
    setReading(Reading::None);
}

void CardsController::setReading(Reading reading)
{
    m_reading = reading;
    if (reading == Reading::Speaking)
        m_watch.start();
    else
        m_watch.stop();
    emit readingChanged();
}
