// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measures.h"
#include "ui/measurewords.h"
#include "ui/services.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <vector>

/**
 * One set of questions, one a screen. Each answer is on the disk before the next question stands there, so that whoever
 * comes back goes on where they were; each question can be left out. Earlier answers are corrected the same way.
 */
class MeasureForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to MeasuresController")
    Q_PROPERTY(QString title READ title NOTIFY questionChanged)
    Q_PROPERTY(QString stepText READ stepText NOTIFY questionChanged)
    Q_PROPERTY(int step READ step NOTIFY questionChanged)
    Q_PROPERTY(Kind kind READ kind NOTIFY questionChanged)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged)
    Q_PROPERTY(QString text READ text NOTIFY questionChanged)
    Q_PROPERTY(QList<QString> options READ options NOTIFY questionChanged)
    Q_PROPERTY(QString lowLabel READ lowLabel NOTIFY questionChanged)
    Q_PROPERTY(QString highLabel READ highLabel NOTIFY questionChanged)
    Q_PROPERTY(int lastValue READ lastValue NOTIFY questionChanged)
    Q_PROPERTY(bool isLast READ isLast NOTIFY changed)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY changed)
    Q_PROPERTY(int value READ value NOTIFY changed)
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY changed)
    Q_PROPERTY(QString areasText READ areasText NOTIFY changed)
    Q_PROPERTY(QList<QString> areaIds READ areaIds CONSTANT)
    Q_PROPERTY(QList<QString> areaNames READ areaNames CONSTANT)
    Q_PROPERTY(QList<QString> activities READ activities NOTIFY changed)
    Q_PROPERTY(QList<QString> ideas READ ideas NOTIFY changed)
    Q_PROPERTY(QList<QString> earlierActivities READ earlierActivities NOTIFY changed)
    Q_PROPERTY(bool canAddActivity READ canAddActivity NOTIFY changed)
    Q_PROPERTY(QString activitiesText READ activitiesText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum class Kind { Scale, Choice, Areas, Activities };
    Q_ENUM(Kind)

    explicit MeasureForm(const evenpace::Services &services, QObject *parent = nullptr);

    /** Asks anew, or goes on with `open`. Nothing is stored before the first answer. `before`: the time before, whose
     *  answers are marked and whose activities can be rated again. */
    void begin(evenpace::Measure measure, const std::optional<evenpace::Measurement> &open,
               const std::optional<evenpace::Measurement> &before);
    /** From its first question on, with what was told. */
    void correct(const evenpace::Measurement &told);

    [[nodiscard]] evenpace::Measure measure() const { return m_told.measure; }
    [[nodiscard]] QString title() const { return evenpace::measurewords::title(m_told.measure); }
    [[nodiscard]] QString stepText() const; ///< "2 of 3"; of a single question the title
    [[nodiscard]] int step() const { return static_cast<int>(m_place); } ///< from 0
    [[nodiscard]] Kind kind() const { return static_cast<Kind>(current().kind); }
    [[nodiscard]] QString question() const { return m_asked.title; }
    [[nodiscard]] QString text() const { return m_asked.text; }
    [[nodiscard]] QStringList options() const { return m_asked.options; }
    [[nodiscard]] QString lowLabel() const { return m_asked.low; }
    [[nodiscard]] QString highLabel() const { return m_asked.high; }
    /** Of the time before; -1: none, or none to be marked. */
    [[nodiscard]] int lastValue() const;
    [[nodiscard]] bool isLast() const { return m_place + 1 >= m_questions.size(); }
    [[nodiscard]] bool isAnswered() const;
    /** Place among the options, or number on the scale; -1: not answered. */
    [[nodiscard]] int value() const;
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] QString areasText() const;
    [[nodiscard]] QStringList areaIds() const;
    [[nodiscard]] QStringList areaNames() const;
    [[nodiscard]] QStringList activities() const;
    /** Those of the time before, while none is named yet. */
    [[nodiscard]] QStringList earlierActivities() const;
    /** Those to tap that are not among them yet. */
    [[nodiscard]] QStringList ideas() const;
    [[nodiscard]] bool canAddActivity() const { return activities().size() < evenpace::kMostActivities; }
    [[nodiscard]] QString activitiesText() const; ///< "2 named. Three to five are asked for."
    /** Why nothing can be kept; empty: it can. */
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void choose(int value);
    Q_INVOKABLE void toggleArea(const QString &area);
    /** "It did not hurt anywhere". */
    Q_INVOKABLE void chooseNoArea();
    Q_INVOKABLE void addActivity(const QString &text);
    Q_INVOKABLE void useEarlierActivities();
    Q_INVOKABLE void removeActivity(int index);
    /** On, with the answer or without one. After the last question the set is done. */
    Q_INVOKABLE void next();
    /** One question back; from the first one, the page is left. */
    Q_INVOKABLE void back();
    /** For now: what was answered stays. */
    Q_INVOKABLE void leave();

signals:
    void questionChanged();
    void changed();
    /** In the person's own words. */
    void written(const QString &text);
    /** Something was stored. */
    void stored();
    /** The page is to be closed. */
    void closed(bool isDone);

private:
    [[nodiscard]] const evenpace::Question &current() const { return m_questions[m_place]; }
    void ask();
    void answer(const QJsonValue &answer);
    bool keep(evenpace::StoreOutcome outcome);
    void finish();

    const evenpace::Services &m_services;
    evenpace::Measurement m_told;
    std::optional<evenpace::Measurement> m_before;
    std::vector<evenpace::Question> m_questions;
    size_t m_place = 0;
    evenpace::measurewords::Asked m_asked;
    bool m_isCorrecting = false;
    QString m_problem;
};
