// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draft.h"
#include "ui/builderrowmodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class BuilderController;

/** The block that is chosen: its dose, its forms for bad and good days, what is done in its place, and what is said of it. */
class BuilderItemController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by BuilderController")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString block READ block NOTIFY changed)
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString effortText READ effortText NOTIFY changed)
    Q_PROPERTY(QString daysText READ daysText NOTIFY changed)
    // Where it stands.
    Q_PROPERTY(int day READ day NOTIFY changed)
    Q_PROPERTY(int time READ time NOTIFY changed)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed)
    Q_PROPERTY(bool canGoEarlier READ canGoEarlier NOTIFY changed)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY changed)
    Q_PROPERTY(bool isShared READ isShared NOTIFY changed)
    Q_PROPERTY(bool isOnlyHere READ isOnlyHere WRITE setOnlyHere NOTIFY changed)
    Q_PROPERTY(BuilderRowModel *doses READ doses CONSTANT)
    Q_PROPERTY(bool hasSides READ hasSides NOTIFY changed)
    Q_PROPERTY(int side READ side NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString stopWhen READ stopWhen NOTIFY changed)
    Q_PROPERTY(int mostNote READ mostNote CONSTANT)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY changed)
    Q_PROPERTY(bool hasSound READ hasSound NOTIFY changed)
    // What is done on other days, or in its place.
    Q_PROPERTY(BuilderRowModel *forms READ forms CONSTANT)
    Q_PROPERTY(QString slotTitle READ slotTitle NOTIFY changed)
    Q_PROPERTY(BuilderRowModel *choices READ choices CONSTANT)
    Q_PROPERTY(BuilderRowModel *slotDoses READ slotDoses CONSTANT)
public:
    explicit BuilderItemController(BuilderController &builder);

    [[nodiscard]] bool isOpen() const { return item() != nullptr; }
    [[nodiscard]] QString block() const; ///< changes with the block and the program, and with nothing else
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString name() const;
    /** "moderate, so each minute counts 2". */
    [[nodiscard]] QString effortText() const;
    /** "Mon, Wed, Fri". */
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] int day() const; ///< 1-7; 0: none is chosen
    [[nodiscard]] int time() const; ///< of the day, from 0; -1: none is chosen
    [[nodiscard]] QString placeText() const; ///< "Tuesday, midday", and which of them
    [[nodiscard]] bool canGoEarlier() const;
    [[nodiscard]] bool canGoLater() const;
    /** It stands at several places, and a change is one at all of them unless isOnlyHere. */
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] bool isOnlyHere() const { return m_isOnlyHere; }
    void setOnlyHere(bool only);
    /** Steppers: title, value, canLess, canMore. */
    [[nodiscard]] BuilderRowModel *doses() { return &m_doses; }
    [[nodiscard]] bool hasSides() const;
    [[nodiscard]] int side() const; ///< as written, right, left, both
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString stopWhen() const;
    [[nodiscard]] int mostNote() const; ///< characters
    [[nodiscard]] bool hasPicture() const;
    [[nodiscard]] bool hasSound() const;
    /** "On a bad day": "By the rules", and the like. */
    [[nodiscard]] BuilderRowModel *forms() { return &m_forms; }
    [[nodiscard]] QString slotTitle() const;
    [[nodiscard]] BuilderRowModel *choices() { return &m_choices; }
    [[nodiscard]] BuilderRowModel *slotDoses() { return &m_slotDoses; }

    /** One step less or more. */
    Q_INVOKABLE void change(const QString &dose, int by);
    Q_INVOKABLE void setSide(int side);
    /** What the patient reads of it, and when they stop: one step. */
    Q_INVOKABLE void setWords(const QString &note, const QString &stopWhen);
    /** Nothing is chosen after it. */
    Q_INVOKABLE void remove(bool everywhere);
    /** By places within the day; past the ends of a time to the time before or after it. */
    Q_INVOKABLE void move(int places);
    /** To the same time of another day. */
    Q_INVOKABLE void moveToDay(int day);
    Q_INVOKABLE void openSlot(const QString &slot);
    Q_INVOKABLE void choose(const QString &choice);
    Q_INVOKABLE void takeForSlot(const QString &itemId);
    Q_INVOKABLE void changeSlot(const QString &dose, int by);
    /** A picture or a sound of one's own. Why it cannot be taken, in a sentence, or empty. */
    Q_INVOKABLE QString attach(const QUrl &file);
    Q_INVOKABLE void detach(bool sound);

    /** Shows the block that is chosen now. */
    void show();

signals:
    void changed();
    /** It stands on that day now. */
    void movedToDay(int day);

private:
    struct Form
    {
        QString itemId; ///< empty: left out
        std::optional<evenpace::Dose> dose;
    };
    [[nodiscard]] const evenpace::ProgramItem *item() const;
    void set(const evenpace::ProgramItem &item);
    [[nodiscard]] std::vector<BuilderRowModel::Row> doseRows(const evenpace::ProgramItem &item, bool isForm) const;
    [[nodiscard]] evenpace::ProgramItem stepped(evenpace::ProgramItem item, const QString &dose, int by) const;
    [[nodiscard]] std::optional<Form> formOf(const QString &slot) const;
    void setForm(const QString &slot, const std::optional<Form> &form);
    [[nodiscard]] QString formText(const QString &slot) const;
    [[nodiscard]] std::vector<BuilderRowModel::Row> choiceRows() const;

    BuilderController &m_builder;
    bool m_isOnlyHere = false;
    std::optional<evenpace::exchange::Place> m_place;
    QString m_slot;
    BuilderRowModel m_doses;
    BuilderRowModel m_forms;
    BuilderRowModel m_choices;
    BuilderRowModel m_slotDoses;
};
