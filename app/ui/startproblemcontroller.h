// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wording.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

/** Why the app cannot open a person's entries, in a sentence, and what can be done about it. */
class StartProblemController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed)
public:
    enum class Action {
        None,
        TryAgain,
        OpenCopy, ///< the last good copy takes the place of the damaged file, which is set aside
        BeginAfresh ///< an empty file takes its place
    };
    struct Problem
    {
        evenpace::wording::Notice notice = evenpace::wording::Notice::NotSaved;
        Action action = Action::None;
    };
    /** Does what was chosen; nothing when all is well now, else what stands in the way. */
    using Solve = std::function<std::optional<Problem>(Action)>;

    StartProblemController(Problem problem, Solve solve, QObject *parent = nullptr);

    [[nodiscard]] QString text() const;
    /** Empty if nothing can be done. */
    [[nodiscard]] QString actionText() const;

    Q_INVOKABLE void act();

signals:
    void changed();
    void solved();

private:
    Problem m_problem;
    Solve m_solve;
};
