// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/answerlistmodel.h"
#include "ui/mindstepmodel.h"
#include "ui/services.h"
#include "ui/sessionitemlistmodel.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

/** One session of the history, every value of which can be put right. What stood there before is kept and shown. */
class SessionDetailController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString dayLine READ dayLine NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int effort READ effort NOTIFY changed)
    Q_PROPERTY(int painBefore READ painBefore NOTIFY changed)
    Q_PROPERTY(int painAfter READ painAfter NOTIFY changed)
    Q_PROPERTY(QString effortText READ effortText NOTIFY changed)
    Q_PROPERTY(QString painBeforeText READ painBeforeText NOTIFY changed)
    Q_PROPERTY(QString painAfterText READ painAfterText NOTIFY changed)
    Q_PROPERTY(QList<QString> effortWords READ effortWords CONSTANT)
    Q_PROPERTY(QList<QString> painWords READ painWords CONSTANT)
    Q_PROPERTY(QList<QString> reasonWords READ reasonWords CONSTANT)
    Q_PROPERTY(QList<QString> noteIds READ noteIds CONSTANT)
    Q_PROPERTY(QList<QString> notes READ notes NOTIFY changed)
    Q_PROPERTY(QString notesText READ notesText NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool wasStopped READ wasStopped NOTIFY changed)
    Q_PROPERTY(int stopReason READ stopReason NOTIFY changed)
    Q_PROPERTY(QString stopReasonText READ stopReasonText NOTIFY changed)
    Q_PROPERTY(QList<QString> corrections READ corrections NOTIFY changed)
    Q_PROPERTY(SessionItemListModel *items READ items CONSTANT)
    Q_PROPERTY(AnswerListModel *answers READ answers CONSTANT)
    Q_PROPERTY(MindStepModel *answerStep READ answerStep CONSTANT)
    Q_PROPERTY(QString answerTitle READ answerTitle NOTIFY answerOpened)
public:
    static constexpr int kNotNoted = -1;
    static constexpr int kMostText = 500; ///< characters of own words

    explicit SessionDetailController(const evenpace::Services &services, QObject *parent = nullptr);

    /** Shows that session; false if there is none. `key` is that of HistoryListModel. */
    Q_INVOKABLE bool open(const QString &key);

    [[nodiscard]] QString key() const { return QString::number(m_record.id); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString dayLine() const;
    [[nodiscard]] QString summary() const;
    /** 0-10, or kNotNoted. */
    [[nodiscard]] int effort() const { return m_record.effort.value_or(kNotNoted); }
    [[nodiscard]] int painBefore() const { return m_record.painBefore.value_or(kNotNoted); }
    [[nodiscard]] int painAfter() const { return m_record.painAfter.value_or(kNotNoted); }
    [[nodiscard]] QString effortText() const;
    [[nodiscard]] QString painBeforeText() const;
    [[nodiscard]] QString painAfterText() const;
    /** For 0 to 10. */
    [[nodiscard]] QStringList effortWords() const;
    [[nodiscard]] QStringList painWords() const;
    /** In the order of SessionItemListModel::Reason. */
    [[nodiscard]] QStringList reasonWords() const;
    [[nodiscard]] QStringList noteIds() const;
    [[nodiscard]] QStringList notes() const { return m_record.notes; }
    [[nodiscard]] QString notesText() const;
    [[nodiscard]] QString text() const { return m_record.text; }
    /** Ended early by the person. */
    [[nodiscard]] bool wasStopped() const { return m_record.status == evenpace::SessionStatus::Stopped; }
    [[nodiscard]] int stopReason() const { return static_cast<int>(m_record.stopReason); } ///< SessionItemListModel::Reason
    [[nodiscard]] QString stopReasonText() const;
    /** "Effort: changed from 5 to 4", oldest first. */
    [[nodiscard]] QStringList corrections() const;
    [[nodiscard]] SessionItemListModel *items() { return &m_items; }
    [[nodiscard]] AnswerListModel *answers() { return &m_answers; }
    [[nodiscard]] MindStepModel *answerStep() { return &m_answerStep; }
    [[nodiscard]] QString answerTitle() const { return m_answerTitle; }

    Q_INVOKABLE [[nodiscard]] QString noteText(const QString &id) const;

    // kNotNoted takes a rating back.
    Q_INVOKABLE void setEffort(int value);
    Q_INVOKABLE void setPainBefore(int value);
    Q_INVOKABLE void setPainAfter(int value);
    Q_INVOKABLE void toggleNote(const QString &id);
    Q_INVOKABLE void setText(const QString &text);
    Q_INVOKABLE void setStopReason(SessionItemListModel::Reason reason);
    /** What was done needs no reason: it goes with the outcome. */
    Q_INVOKABLE void setOutcome(int position, SessionItemListModel::Outcome outcome);
    Q_INVOKABLE void setReason(int position, SessionItemListModel::Reason reason);
    /** Shows the step behind a row of `answers` in `answerStep`, where it can be answered anew. */
    Q_INVOKABLE void openAnswer(const QString &answerKey);
    /** Takes the session out of the history. undoRemove() puts it back. */
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undoRemove();

signals:
    /** Words were put in or changed, and are kept. */
    void wordsTold(const QString &text);
    void changed();
    void answerOpened();
    void corrected(evenpace::SessionId id);
    void removed(evenpace::SessionId id);
    void restored(evenpace::SessionId id);
    void notKept(evenpace::StoreOutcome outcome);

private:
    void correct(const evenpace::SessionRecord &record);
    void correctItem(int position, const std::function<void(evenpace::SessionItemRecord &)> &change);
    void keepAnswer(const QString &key, const QJsonValue &value);
    void showAnswers();

    const evenpace::Services &m_services;
    QLocale m_locale;
    evenpace::SessionRecord m_record;
    std::vector<evenpace::Correction> m_corrections;
    SessionItemListModel m_items;
    AnswerListModel m_answers;
    MindStepModel m_answerStep;
    QString m_answerExercise;
    QString m_answerTitle;
};
