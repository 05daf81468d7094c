// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What a session has otherwise than the program, item by item, and why. */
Sheet {
    id: root

    required property TodayController today

    function show(key: string): void {
        root.today.showChanges(key);
        root.open();
    }

    overline: root.today.changesTitle
    title: qsTr("What is different today")

    Repeater {
        model: root.today.changes
        delegate: LineRow {
            Layout.fillWidth: true
        }
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("What is left out is not missing. It comes back when it fits.")
        token: Theme.small
        color: Theme.ink2
    }
}
