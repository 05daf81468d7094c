// SPDX-License-Identifier: Apache-2.0
#include "ui/startproblemcontroller.h"

using namespace evenpace;

StartProblemController::StartProblemController(Problem problem, Solve solve, QObject *parent)
    : QObject(parent)
    , m_problem(problem)
    , m_solve(std::move(solve))
{
}

QString StartProblemController::text() const
{
    return wording::sentence(m_problem.notice);
}

QString StartProblemController::actionText() const
{
    switch (m_problem.action) {
    case Action::None:
        return {};
    case Action::TryAgain:
        return tr("Try again");
    case Action::OpenCopy:
        return tr("Open the last good copy");
    case Action::BeginAfresh:
        return tr("Begin with an empty file");
    }
    return {};
}

void StartProblemController::act()
{
    if (m_problem.action == Action::None)
        return;
    const std::optional<Problem> left = m_solve(m_problem.action);
    if (!left) {
        emit solved();
        return;
    }
    m_problem = *left;
    emit changed();
}
