// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "ui/services.h"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>

/**
 * The card that a person wrote on a better day: what to do when a flare comes. Read anew at each open(); what is ticked on
 * it is a help for this day only, and is not stored.
 */
class FlarePlanController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString exerciseId READ exerciseId CONSTANT)
    Q_PROPERTY(bool isWritten READ isWritten NOTIFY changed)
    Q_PROPERTY(QString writtenText READ writtenText NOTIFY changed)
    Q_PROPERTY(QList<QString> signs READ signs NOTIFY changed)
    Q_PROPERTY(QList<QString> calmIds READ calmIds NOTIFY changed)
    Q_PROPERTY(QList<QString> calmTexts READ calmTexts NOTIFY changed)
    Q_PROPERTY(QList<QString> calmNames READ calmNames NOTIFY changed)
    Q_PROPERTY(QList<QString> smaller READ smaller NOTIFY changed)
    Q_PROPERTY(QList<QString> kept READ kept NOTIFY changed)
    Q_PROPERTY(QList<QString> helpers READ helpers NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString wayBack READ wayBack NOTIFY changed)
    Q_PROPERTY(QString callWhen READ callWhen NOTIFY changed)
    Q_PROPERTY(QString callWhom READ callWhom NOTIFY changed)
    Q_PROPERTY(QList<QString> ticked READ ticked NOTIFY tickedChanged)
public:
    static constexpr QStringView kExercise = u"cbt-flare-plan";

    /** `services` must outlive this object. */
    explicit FlarePlanController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString exerciseId() const { return kExercise.toString(); }
    /** Anything of it was answered, in whichever session. */
    [[nodiscard]] bool isWritten() const;
    /** How many of its parts hold something: signs, the first hour, two days, words, the way back, whom to call. */
    [[nodiscard]] int writtenParts() const;
    [[nodiscard]] QString writtenText() const; ///< "Written on Thursday, 4 June"; empty while nothing is written
    [[nodiscard]] QStringList signs() const; ///< early signs, as all lists below in the order of the exercise
    /** Calm things for the first hour: ids that the library has, what was chosen, and its name where that is another. */
    [[nodiscard]] QStringList calmIds() const;
    [[nodiscard]] QStringList calmTexts() const;
    [[nodiscard]] QStringList calmNames() const;
    [[nodiscard]] QStringList smaller() const { return entries("d2", "shrinks"); }
    [[nodiscard]] QStringList kept() const { return entries("d2", "stays"); }
    [[nodiscard]] QStringList helpers() const { return entries("d2", "helps"); }
    [[nodiscard]] QString words() const; ///< to oneself
    [[nodiscard]] QString wayBack() const; ///< empty unless the person comes back in steps
    [[nodiscard]] QString callWhen() const;
    [[nodiscard]] QString callWhom() const;
    [[nodiscard]] QStringList ticked() const { return m_ticked; } ///< keys given to setTicked()

    /** Reads the plan. Ticks of an earlier day are gone. */
    Q_INVOKABLE void open();
    Q_INVOKABLE void setTicked(const QString &key, bool on);

signals:
    void changed();
    void tickedChanged();

private:
    [[nodiscard]] QJsonValue answer(const char *key, const char *part = nullptr) const;
    [[nodiscard]] QString text(const char *key, const char *part = nullptr) const;
    /** Of a List. */
    [[nodiscard]] QStringList entries(const char *key, const char *part) const;
    /** Options that were chosen in a Multi and still exist. */
    [[nodiscard]] std::vector<evenpace::MindOption> chosen(const char *key, const char *part = nullptr) const;

    const evenpace::Services &m_services;
    QLocale m_locale;
    std::map<QString, QJsonValue> m_answers;
    QDateTime m_changedAt;
    QDate m_day; ///< of the ticks
    QStringList m_ticked;
};
