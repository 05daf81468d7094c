// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QAbstractListModel>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QQmlEngine>

#include <map>
#include <vector>

/**
 * The questions of one step of a mind exercise, with what was answered. Every change is told at once by answered(), so
 * that it can be kept; nothing has to be filled in. An input about each entry of an earlier answer is as many questions
 * as that answer has entries; one that lets choose among them is left out where there are none.
 *
 * Stored values: Rating and Number a number in the input's own range, Choice and Text a string, Multi an array of option
 * ids, List an array of {"text", "option"} objects, Time "HH:MM", Date "YYYY-MM-DD", Toggle a bool. Inputs that share a
 * key are members of one object, and so are the answers about each entry.
 */
class MindStepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the player")
public:
    enum class Kind { Rating, Choice, Multi, Text, List, Time, Toggle, Number, Date };
    Q_ENUM(Kind)
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable within the step
        Kind,
        Label,
        Low, ///< Rating: lowest tile, 0-10, or what is below 0 as it is
        High,
        LowText,
        HighText,
        OptionIds,
        OptionTexts,
        Starters, ///< ready phrases that are not used yet
        Value, ///< number, string, list of option ids, or bool; undefined while open
        ValueText, ///< Time, Date: as the locale writes it
        Explanation, ///< empty until there is something to explain
        Entries, ///< List: the texts
        EntryOptions, ///< List: the option id of each entry, empty where none is chosen
        CanAdd, ///< List, Multi: there is room for one more
        IsTold ///< there is an answer, which can be taken back
    };
    Q_ENUM(Role)

    explicit MindStepModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** What dates begin from, and the minutes that today's size allows. */
    void setToday(QDate today, int minutes = 0)
    {
        m_today = today;
        m_dayMinutes = minutes;
    }
    /** Answers stored earlier, by key. */
    void setAnswers(const std::map<QString, QJsonValue> &answers);
    /** Takes over an answer that was not given here; what is shown stays. */
    void keepBeside(const QString &key, const QJsonValue &value) { m_answers[key] = value; }
    [[nodiscard]] const std::map<QString, QJsonValue> &answers() const { return m_answers; }
    /** Shows a step; nullptr shows nothing. The exercise must outlive the model. */
    void setStep(const evenpace::MindStep *step);
    /** A question with its answer, both in words. */
    struct Answered {
        QString question;
        QString answer;
    };
    /** What was answered in an exercise so far: "What turns your pain up?", "Poor sleep, Stress". */
    [[nodiscard]] std::vector<Answered> summary(const evenpace::MindExercise &exercise) const;

    /** Rating (tile 0-10), Number, Choice (option id), Text or Toggle. An undefined value opens the question again. */
    Q_INVOKABLE void setValue(int row, const QVariant &value);
    /** Multi: chosen, or no longer; no more than there may be. */
    Q_INVOKABLE void toggleOption(int row, const QString &optionId);
    /** Text: puts a ready phrase in. List: adds an entry. */
    Q_INVOKABLE void useStarter(int row, const QString &text);
    /** List: what stands in the field for one more entry. It is kept as the last one at once, and shown as an entry once it
     *  was added, or the step was left. */
    Q_INVOKABLE void typeEntry(int row, const QString &text);
    Q_INVOKABLE void addEntry(int row, const QString &text);
    Q_INVOKABLE void removeEntry(int row, int entry);
    Q_INVOKABLE void setEntryOption(int row, int entry, const QString &optionId);
    /** Time: a quarter of an hour earlier or later; begins where the input says. */
    Q_INVOKABLE void moveTime(int row, int quarters);
    /** Date: days earlier or later, but not before today; begins where the input says. */
    Q_INVOKABLE void moveDate(int row, int days);

signals:
    void answered(const QString &key, const QJsonValue &value);

private:
    /** One question: an input, and the entry it is asked about if it is asked of each. */
    struct Question
    {
        const evenpace::MindInput *input = nullptr;
        QString entry;
        QString entryText;
    };

    [[nodiscard]] const Question *question(int row) const;
    [[nodiscard]] std::vector<Question> questionsOf(const evenpace::MindStep &step) const;
    /** The entries of a List or Multi at "key" or "key/part": what is stored of each. */
    [[nodiscard]] QStringList entriesAt(const QString &path) const;
    [[nodiscard]] QString optionText(const evenpace::MindInput &input, const QString &id) const;
    [[nodiscard]] QStringList optionIds(const evenpace::MindInput &input) const;
    [[nodiscard]] QJsonValue answerOf(const Question &asked) const;
    /** List: the entries that were added, without what is being typed. */
    [[nodiscard]] QJsonArray added(int row) const;
    void keepEntries(int row, QJsonArray entries);
    [[nodiscard]] QVariant valueOf(const Question &asked) const;
    /** Number: the highest it may be, after what was counted earlier and what the day allows. */
    [[nodiscard]] int mostOf(const evenpace::MindInput &input) const;
    /** Number: it counts minutes of the day's size. */
    [[nodiscard]] bool isOfTheDay(const evenpace::MindInput &input) const;
    [[nodiscard]] QString explanationOf(const Question &asked) const;
    [[nodiscard]] QString answerText(const Question &asked) const;
    /** A number that fits no more, after its unit was chosen, is as much as fits. */
    void keepWithinDay();
    void keep(int row, const QJsonValue &value);

    const evenpace::MindStep *m_step = nullptr;
    std::vector<Question> m_questions;
    QDate m_today;
    int m_dayMinutes = 0;
    std::map<int, QString> m_typed; ///< by row: what stands in the field for one more entry
    std::map<QString, QJsonValue> m_answers;
    /** Answers of inputs that store nothing, for as long as the exercise is shown. */
    std::map<const evenpace::MindInput *, QJsonValue> m_passing;
};
