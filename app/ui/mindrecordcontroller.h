// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"
#include "ui/mindpartlistmodel.h"
#include "ui/mindstepmodel.h"
#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/**
 * What there is of one thinking exercise: its newest record with what came of it, and the ones before. A record can be
 * looked at, gone on with, changed, begun anew, and deleted for good. Empty until show().
 */
class MindRecordController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString exerciseId READ exerciseId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(MindPartListModel *parts READ parts CONSTANT)
    Q_PROPERTY(MindPartListModel *answers READ answers CONSTANT)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY changed)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
public:
    enum class State {
        None, ///< no record
        Open, ///< not finished, and gone on with
        Finished ///< or not gone on with any more
    };
    Q_ENUM(State)

    MindRecordController(const evenpace::Services &services, const evenpace::Coach &coach, QObject *parent = nullptr);

    /** The newest record of an exercise. False for an unknown exercise, and nothing changes. */
    Q_INVOKABLE bool show(const QString &exerciseId);
    /** One record, by its id. False if there is none, and nothing changes. */
    Q_INVOKABLE bool showRecord(const QString &key);
    /** The record before, the one after. */
    Q_INVOKABLE void showOlder();
    Q_INVOKABLE void showNewer();
    /** Goes on with an unfinished record, or asks the steps of a finished one again with its answers in them. */
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void beginAnew();
    /** Deletes the record for good. */
    Q_INVOKABLE void remove();
    /** Puts a draft where it can be pasted from. */
    Q_INVOKABLE void copy(const QString &text);
    /** Looks again: after a session. */
    void refresh();

    [[nodiscard]] QString exerciseId() const { return m_exerciseId; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] QString heading() const; ///< "Today", "Thursday 4 June"
    [[nodiscard]] QString stateText() const; ///< "Finished", "Step 4 of 11"
    [[nodiscard]] MindPartListModel *parts() { return &m_parts; }
    /** Everything that was answered, as one list. */
    [[nodiscard]] MindPartListModel *answers() { return &m_answers; }
    [[nodiscard]] bool hasOlder() const { return m_index + 1 < static_cast<int>(m_records.size()); }
    [[nodiscard]] bool hasNewer() const { return m_index > 0; }
    [[nodiscard]] QString placeText() const; ///< "2 of 5" records; empty if there is only one
    /** The exercise is offered to this person now. */
    [[nodiscard]] bool canStart() const;

signals:
    void changed();
    /** A session of this exercise: with a record (0: by itself), or without any. */
    void startRequested(const QString &exerciseId, qint64 record, bool beginsAnew);
    void removed();
    void copied();
    void notKept(evenpace::StoreOutcome outcome);

private:
    [[nodiscard]] const evenpace::MindExercise *exercise() const;
    [[nodiscard]] const evenpace::MindRecord *record() const;
    [[nodiscard]] evenpace::MindOffer offer() const;
    void read();
    void fill();

    const evenpace::Services &m_services;
    const evenpace::Coach &m_coach;
    QString m_exerciseId;
    std::vector<evenpace::MindRecord> m_records; ///< newest first
    int m_index = 0;
    MindPartListModel m_parts;
    MindPartListModel m_answers;
    MindStepModel m_words; ///< the words of answers
};
