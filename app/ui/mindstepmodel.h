// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QJsonValue>
#include <QQmlEngine>

#include <map>

/**
 * The inputs of one step of a mind exercise, with what was answered. Every change is told at once by answered(), so that
 * it can be kept; nothing has to be filled in.
 *
 * Stored values: Rating and Number a number in the input's own range, Choice and Text a string, Multi an array of option
 * ids, List an array of {"text", "option"} objects, Time "HH:MM", Toggle a bool. Inputs that share a key are members of
 * one object.
 */
class MindStepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the player")
public:
    enum class Kind { Rating, Choice, Multi, Text, List, Time, Toggle, Number };
    Q_ENUM(Kind)
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable within the step
        Kind,
        Label,
        Low, ///< Rating: lowest tile, 0-10
        High,
        LowText,
        HighText,
        OptionIds,
        OptionTexts,
        Starters, ///< ready phrases that are not used yet
        Value, ///< number, string, list of option ids, or bool; undefined while open
        ValueText, ///< Time: as the locale writes it
        Explanation, ///< empty until there is something to explain
        Entries, ///< List: the texts
        EntryOptions, ///< List: the option id of each entry, empty where none is chosen
        CanAdd ///< List: there is room for one more
    };
    Q_ENUM(Role)

    explicit MindStepModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Answers stored earlier, by key. */
    void setAnswers(const std::map<QString, QJsonValue> &answers);
    [[nodiscard]] const std::map<QString, QJsonValue> &answers() const { return m_answers; }
    /** Shows a step; nullptr shows nothing. The exercise must outlive the model. */
    void setStep(const evenpace::MindStep *step);
    /** What was answered in an exercise so far, one line a question: "What turns your pain up? Poor sleep, stress". */
    [[nodiscard]] QStringList summary(const evenpace::MindExercise &exercise) const;

    /** Rating (tile 0-10), Number, Choice (option id), Text or Toggle. An undefined value opens the question again. */
    Q_INVOKABLE void setValue(int row, const QVariant &value);
    /** Multi: chosen, or no longer. */
    Q_INVOKABLE void toggleOption(int row, const QString &optionId);
    /** Text: puts a ready phrase in. List: adds an entry. */
    Q_INVOKABLE void useStarter(int row, const QString &text);
    Q_INVOKABLE void addEntry(int row, const QString &text);
    Q_INVOKABLE void removeEntry(int row, int entry);
    Q_INVOKABLE void setEntryOption(int row, int entry, const QString &optionId);
    /** Time: a quarter of an hour earlier or later; begins at noon. */
    Q_INVOKABLE void moveTime(int row, int quarters);

signals:
    void answered(const QString &key, const QJsonValue &value);

private:
    [[nodiscard]] const evenpace::MindInput *input(int row) const;
    [[nodiscard]] QJsonValue answerOf(const evenpace::MindInput &input) const;
    [[nodiscard]] QVariant valueOf(const evenpace::MindInput &input) const;
    [[nodiscard]] QString explanationOf(const evenpace::MindInput &input) const;
    [[nodiscard]] QString answerText(const evenpace::MindInput &input) const;
    void keep(int row, const QJsonValue &value);

    const evenpace::MindStep *m_step = nullptr;
    std::map<QString, QJsonValue> m_answers;
    /** Answers of inputs that store nothing, for as long as the exercise is shown. */
    std::map<const evenpace::MindInput *, QJsonValue> m_passing;
};
