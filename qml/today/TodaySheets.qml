// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.App

/** The sheets of Today. Each is built when it is first asked for: none of them stands in the way of the first look. */
Item {
    id: root

    required property TodayController today
    required property ActivityController activities

    function showWhy(): void {
        why.want("WhySheet.qml", {
            "today": root.today
        }).show();
    }

    /** An empty key stands for what comes next. */
    function showHeld(key: string): void {
        held.want("GoOnSheet.qml", {
            "today": root.today
        }).show(key);
    }

    function showNoRoom(): void {
        noRoom.want("NoRoomSheet.qml", {
            "today": root.today
        }).open();
    }

    function showChanges(key: string): void {
        changes.want("ChangesSheet.qml", {
            "today": root.today
        }).show(key);
    }

    function showActivities(): void {
        activity.want("ActivitySheet.qml", {
            "activities": root.activities
        }).open();
    }

    function showExplanation(title: string, text: string): void {
        explanation.want("ExplainSheet.qml", {}).show(title, text);
    }

    SheetLoader {
        id: why
    }
    SheetLoader {
        id: held
    }
    SheetLoader {
        id: noRoom
    }
    SheetLoader {
        id: changes
    }
    SheetLoader {
        id: activity
    }
    SheetLoader {
        id: explanation
    }

    Connections {
        function onSizeRequested(): void {
            root.showWhy();
        }

        target: noRoom.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onHeldBack(key: string, mayGoOn: bool): void {
            if (mayGoOn)
                root.showHeld(key);
            else
                root.showNoRoom();
        }

        function onExplained(title: string, text: string): void {
            root.showExplanation(title, text);
        }

        target: root.today
    }

    component SheetLoader: Loader {
        function want(file: string, values: var): var {
            if (status === Loader.Null)
                setSource(Qt.resolvedUrl(file), values);
            return item;
        }
    }
}
