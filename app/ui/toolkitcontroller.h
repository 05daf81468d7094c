// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"
#include "ui/cardscontroller.h"
#include "ui/flareplancontroller.h"
#include "ui/services.h"
#include "ui/toollistmodel.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/** The toolkit by moment: what helps when it is hard right now, all thinking exercises, and what they left to keep. */
class ToolkitController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(bool isPlanWritten READ isPlanWritten NOTIFY changed)
    Q_PROPERTY(QString planText READ planText NOTIFY changed)
    Q_PROPERTY(QString settleText READ settleText CONSTANT)
    Q_PROPERTY(QString thoughtText READ thoughtText NOTIFY changed)
    Q_PROPERTY(QString exercisesText READ exercisesText NOTIFY changed)
    Q_PROPERTY(QString cardsText READ cardsText NOTIFY changed)
    Q_PROPERTY(bool hasKept READ hasKept NOTIFY changed)
    Q_PROPERTY(bool hasMoreKept READ hasMoreKept NOTIFY changed)
    Q_PROPERTY(ToolListModel *kept READ kept CONSTANT)
    Q_PROPERTY(ToolListModel *allKept READ allKept CONSTANT)
    Q_PROPERTY(ToolListModel *exercises READ exercises CONSTANT)
    Q_PROPERTY(ToolListModel *cards READ cards CONSTANT)
public:
    static constexpr QStringView kThoughtRecord = u"cbt-thought-record";
    /** Longer out than in, and easy enough for a moment without much breath. */
    static constexpr QStringView kSettle = u"breath-slow-4-6";
    static constexpr evenpace::Milliseconds kSettleLength{120000};
    /** What the page itself shows of what was kept; the rest has a page of its own. */
    static constexpr int kKeptShown = 3;
    static constexpr int kCardsShown = 3;

    /** `services` and the others must outlive this object. */
    ToolkitController(const evenpace::Services &services, const evenpace::Coach &coach, FlarePlanController &plan,
                      CardsController &cards, QObject *parent = nullptr);

    /** Reads everything the page shows. */
    Q_INVOKABLE void open();
    /** Fills allKept. */
    Q_INVOKABLE void openKept();
    /** Fills exercises. */
    Q_INVOKABLE void openExercises();
    /** Looks again at what was opened: after a session. */
    void refresh();

    /** Two minutes of slow breath, at once. */
    Q_INVOKABLE void settle();
    /** Goes on with the thought record that is not finished, or begins one; where it is not offered, its page says why. */
    Q_INVOKABLE void beginThoughtRecord();

    [[nodiscard]] bool isPlanWritten() const { return m_plan.isWritten(); }
    [[nodiscard]] QString planText() const; ///< "4 parts you wrote on a better day", or what it is for
    [[nodiscard]] QString settleText() const;
    [[nodiscard]] QString thoughtText() const;
    [[nodiscard]] QString exercisesText() const; ///< how many there are
    [[nodiscard]] QString cardsText() const; ///< how many there are
    [[nodiscard]] bool hasKept() const { return m_kept.rowCount() > 0; }
    [[nodiscard]] bool hasMoreKept() const { return m_hasMoreKept; }
    /** Records but for the flare plan, newest first; the key is the record's id. */
    [[nodiscard]] ToolListModel *kept() { return &m_kept; }
    [[nodiscard]] ToolListModel *allKept() { return &m_allKept; }
    /** All thinking exercises by what they are for; the key is the exercise's id. */
    [[nodiscard]] ToolListModel *exercises() { return &m_exercises; }
    /** The first of the knowledge cards. */
    [[nodiscard]] ToolListModel *cards() { return &m_cardRows; }

signals:
    void changed();
    /** A breathing pattern for that long. */
    void breathRequested(const QString &patternId, qint64 milliseconds);
    /** As MindRecordController::startRequested(). */
    void startRequested(const QString &exerciseId, qint64 record, bool beginsAnew);
    void itemRequested(const QString &id);

private:
    [[nodiscard]] std::vector<ToolListModel::Row> keptRows(int limit, bool *hasMore) const;
    [[nodiscard]] ToolListModel::Row keptRow(const evenpace::MindExercise &exercise, const evenpace::MindRecord &record) const;
    [[nodiscard]] std::optional<evenpace::MindRecord> openRecord(const QString &exerciseId) const;
    [[nodiscard]] QString placeText(const evenpace::MindExercise &exercise, const evenpace::MindRecord &record) const;

    const evenpace::Services &m_services;
    const evenpace::Coach &m_coach;
    FlarePlanController &m_plan;
    CardsController &m_cards;
    QLocale m_locale;
    bool m_hasMoreKept = false;
    ToolListModel m_kept;
    ToolListModel m_allKept;
    ToolListModel m_exercises;
    ToolListModel m_cardRows;
};
