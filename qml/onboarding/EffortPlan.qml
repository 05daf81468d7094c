// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Which plan the answers give. */
Question {
    id: root

    title: root.onboarding.planTitle
    toRead: [root.onboarding.planText, note.text]

    Notice {
        Layout.fillWidth: true
        kind: root.onboarding.isPlanRest ? "rest" : "ok"
        text: root.onboarding.planText
    }
    AppText {
        id: note

        Layout.fillWidth: true
        text: qsTr("This is not a diagnosis. It only sets how careful the plan is. You can answer again in the settings.")
        token: Theme.small
        color: Theme.ink2
    }
}
