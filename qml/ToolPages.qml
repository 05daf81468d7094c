// SPDX-License-Identifier: Apache-2.0
import QtQuick

/** Opens the pages of the toolkit, on top of what is shown; part of Pages.qml. */
QtObject {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages

    function openFlarePlan(): void {
        root.pages.app.flarePlan.open();
        root.pages.show("toolkit/FlarePlanPage.qml", "flare-plan", {
            "plan": root.pages.app.flarePlan
        });
    }

    /** The newest record of a thinking exercise. */
    function openRecord(id: string): void {
        if (root.pages.app.records.show(id))
            root.pages.show("toolkit/RecordPage.qml", "record", {
                "records": root.pages.app.records
            });
    }

    /** Worth knowing. */
    function openCards(): void {
        root.pages.app.cards.openList();
        root.pages.show("toolkit/CardsPage.qml", "cards", {
            "cards": root.pages.app.cards,
            "settings": root.pages.app.settings
        });
    }

    /** One knowledge card. A card that is open already makes room for it, for there is one at a time. */
    function openCard(id: string): void {
        if (!root.pages.app.cards.open(id))
            return;
        const before = root.pages.find(item => item.objectName === "card"); // qmllint disable
        if (before)
            root.pages.goBackTo(before);
        else
            root.pages.show("toolkit/CardPage.qml", "card", {
                "cards": root.pages.app.cards,
                "settings": root.pages.app.settings
            });
    }

    function openGoals(): void {
        root.pages.app.goals.show();
        root.pages.show("goals/GoalsPage.qml", "goals", {
            "goals": root.pages.app.goals
        });
    }

    /** One goal to be changed: "now" is the one that is open already; an empty key: a new one. */
    function openGoal(key: string): void {
        if (key === "")
            root.pages.app.goals.begin();
        else if (key !== "now" && !root.pages.app.goals.open(key))
            return;
        root.pages.show("goals/GoalPage.qml", "goal", {
            "goals": root.pages.app.goals
        });
    }

    function openPlanner(): void {
        root.pages.app.planner.show();
        root.pages.show("planner/PlannerPage.qml", "planner", {
            "planner": root.pages.app.planner
        });
    }

    function openSleep(): void {
        root.pages.app.sleep.open();
        root.pages.show("sleep/SleepPage.qml", "sleep", {
            "sleep": root.pages.app.sleep
        });
    }
}
