// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cards.h"
#include "domain/search.h"
#include "ui/services.h"
#include "ui/toollistmodel.h"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

/**
 * The knowledge cards ("Worth knowing"): their list, a search in it, and one of them to read. The file with the cards
 * is read when the first of them is asked for.
 */
class CardsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(ToolListModel *list READ list CONSTANT)
    Q_PROPERTY(QString query READ query NOTIFY listChanged)
    Q_PROPERTY(QString foundText READ foundText NOTIFY listChanged)
    Q_PROPERTY(bool hasNone READ hasNone NOTIFY listChanged)
    // The card that is open.
    Q_PROPERTY(QString cardId READ cardId NOTIFY changed)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList paragraphs READ paragraphs NOTIFY changed)
    Q_PROPERTY(QStringList doctorWords READ doctorWords NOTIFY changed)
    Q_PROPERTY(QString pictureText READ pictureText NOTIFY changed)
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed)
    Q_PROPERTY(QString actionButton READ actionButton NOTIFY changed)
    Q_PROPERTY(Target actionTarget READ actionTarget NOTIFY changed)
    Q_PROPERTY(QString actionId READ actionId NOTIFY changed)
    Q_PROPERTY(QString certaintyWord READ certaintyWord NOTIFY changed)
    Q_PROPERTY(QString certaintyText READ certaintyText NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QStringList linkNames READ linkNames NOTIFY changed)
    Q_PROPERTY(QStringList linkAddresses READ linkAddresses NOTIFY changed)
    Q_PROPERTY(QString reviewedText READ reviewedText NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(bool canReadAloud READ canReadAloud NOTIFY readingChanged)
    Q_PROPERTY(Reading reading READ reading NOTIFY readingChanged)
public:
    /** Where the action of a card leads. */
    enum class Target { Nowhere, Item, Program, Card, Help, CheckIn, Pace, Programs };
    Q_ENUM(Target)

    /** What became of reading the open card aloud. */
    enum class Reading { None, Speaking, Paused };
    Q_ENUM(Reading)

    explicit CardsController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] ToolListModel *list() { return &m_list; }
    [[nodiscard]] QString query() const { return m_query; }
    /** "3 cards" while something is searched for, else empty. */
    [[nodiscard]] QString foundText() const;
    /** Nothing fits what is searched for. */
    [[nodiscard]] bool hasNone() const;

    [[nodiscard]] QString cardId() const { return m_id; }
    [[nodiscard]] QString groupName() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList paragraphs() const;
    /** The same in the words of doctors; may be empty. */
    [[nodiscard]] QStringList doctorWords() const;
    /** The picture in one sentence. */
    [[nodiscard]] QString pictureText() const;
    [[nodiscard]] QString actionText() const;
    [[nodiscard]] QString actionButton() const; ///< empty: it leads nowhere
    [[nodiscard]] Target actionTarget() const;
    /** The item, program or card it leads to. */
    [[nodiscard]] QString actionId() const;
    [[nodiscard]] QString certaintyWord() const; ///< "Fairly sure"
    [[nodiscard]] QString certaintyText() const; ///< one sentence
    [[nodiscard]] QString source() const;
    [[nodiscard]] QStringList linkNames() const;
    [[nodiscard]] QStringList linkAddresses() const;
    [[nodiscard]] QString reviewedText() const; ///< "Reviewed in November 2026"
    /** Of the card that comes after this one in the list; empty at its end. */
    [[nodiscard]] QString nextTitle() const;
    /** After offerReading(): there is a voice for all of the open card, and the app is not to be silent. */
    [[nodiscard]] bool canReadAloud() const { return m_canRead; }
    [[nodiscard]] Reading reading() const { return m_reading; }

    /** All cards, without a search. */
    Q_INVOKABLE void openList();
    /** Shows what fits; nothing typed: all. */
    Q_INVOKABLE void search(const QString &query);
    /** False for an unknown card: nothing changes then. */
    Q_INVOKABLE bool open(const QString &id);
    Q_INVOKABLE void openNext();
    /** Looks up the voice for the open card, which takes a moment: not before the card stands there. */
    Q_INVOKABLE void offerReading();
    /** Reads the open card aloud; pauses while that goes on, and goes on in mid word after a pause. */
    Q_INVOKABLE void readAloud();
    /** Not another word. To be called when the card is left. */
    Q_INVOKABLE void endReading();

    /** Of all cards, in the order of the list. */
    [[nodiscard]] QStringList ids() const;
    /** The card of that id, or nullptr. */
    [[nodiscard]] const evenpace::Card *card(const QString &id) const;
    [[nodiscard]] const evenpace::Library &library() const { return m_services.library; }

signals:
    void listChanged();
    void changed();
    void readingChanged();

private:
    [[nodiscard]] const std::vector<evenpace::Card> &cards() const;
    [[nodiscard]] const evenpace::Card &current() const;
    [[nodiscard]] const evenpace::Card *next() const;
    void show();
    void setReading(Reading reading);

    const evenpace::Services &m_services;
    QLocale m_locale;
    mutable bool m_isRead = false;
    mutable std::vector<evenpace::Card> m_cards; ///< in the order of the list
    evenpace::SearchIndex m_index; ///< made at the first search
    QString m_query;
    QString m_id;
    ToolListModel m_list;
    Reading m_reading = Reading::None;
    bool m_canRead = false;
    evenpace::Milliseconds m_spoken{0}; ///< about how long reading the open card takes, rather more
    evenpace::Milliseconds m_heard{0}; ///< of that, before the last pause
    evenpace::Milliseconds m_since{0}; ///< by the clock of sessions, while it goes on
    QTimer m_watch; ///< for its end
};
