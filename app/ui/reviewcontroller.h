// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QLocale>
#include <QtQml/qqmlregistration.h>

/** The week that was, a flare and its way back, and the steps that a person confirms. */
class ReviewController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(bool hasReview READ hasReview NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString change READ change NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString howSure READ howSure CONSTANT)
    Q_PROPERTY(QString acceptText READ acceptText NOTIFY changed)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(QString keepText READ keepText NOTIFY changed)
    Q_PROPERTY(QString boomBust READ boomBust NOTIFY changed)
    Q_PROPERTY(bool isInFlare READ isInFlare NOTIFY changed)
    Q_PROPERTY(QString flareText READ flareText NOTIFY changed)
    Q_PROPERTY(bool isOnWayBack READ isOnWayBack NOTIFY changed)
    Q_PROPERTY(int wayBackStep READ wayBackStep NOTIFY changed)
    Q_PROPERTY(QString wayBackText READ wayBackText NOTIFY changed)
    Q_PROPERTY(bool canConfirmStep READ canConfirmStep NOTIFY changed)
    Q_PROPERTY(bool canAskForMore READ canAskForMore NOTIFY changed)
    Q_PROPERTY(QString stepAnswer READ stepAnswer NOTIFY changed)
public:
    /** What a person on the PEM track may add in one step. Evidence 2.9: 10 % at most. */
    static constexpr int kSmallRise = 5;

    ReviewController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    /** A week was reviewed, and the person has not answered yet. */
    [[nodiscard]] bool hasReview() const { return coach().review().has_value(); }
    /** The week in one plain sentence. */
    [[nodiscard]] QString verdict() const;
    /** "From tomorrow on" in numbers: what changes, or that nothing does. */
    [[nodiscard]] QString change() const;
    /** What the week held, one short line each. */
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString howSure() const;
    [[nodiscard]] QString acceptText() const;
    /** Only a rise can be left out; nothing can be made more than the rule allows. */
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] QString keepText() const;
    /** About days that go up and down, empty if they do not. */
    [[nodiscard]] QString boomBust() const;

    [[nodiscard]] bool isInFlare() const;
    [[nodiscard]] QString flareText() const;
    [[nodiscard]] bool isOnWayBack() const;
    /** 1-3 on the way back, else 0. */
    [[nodiscard]] int wayBackStep() const;
    [[nodiscard]] QString wayBackText() const;
    /** PEM track: the next step back waits for the person. */
    [[nodiscard]] bool canConfirmStep() const;
    /** PEM track: after a steady week a small rise may be asked for. */
    [[nodiscard]] bool canAskForMore() const;
    /** What became of the last step or rise that was asked for; empty before. */
    [[nodiscard]] QString stepAnswer() const { return m_stepAnswer; }

    /** Takes the change as it is. */
    Q_INVOKABLE void accept();
    /** The size stays where it was; later weeks may raise it again from there. */
    Q_INVOKABLE void keepSize();
    Q_INVOKABLE void confirmStep();
    Q_INVOKABLE void askForMore();

signals:
    void changed();
    void reviewAnswered();

private:
    [[nodiscard]] bool isPem() const;
    void answered();
    void showAnswerOf(const QString &refusedRule, const QString &doneText);

    QLocale m_locale;
    QString m_stepAnswer;
};
