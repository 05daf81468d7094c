// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What not everybody wants to read: why, for whom, from where, and every word of a script. */
ColumnLayout {
    id: root

    required property ItemController item
    /** A knowledge card about it, or empty. */
    readonly property string cardId: {
        switch (root.item.itemId) {
        case "cbt-sleep-reset":
        case "sleep-winddown-15":
            return "edu-sleep";
        case "cbt-flare-plan":
            return "edu-flare";
        case "cbt-pacing-plan":
            return "edu-pacing-how";
        case "cbt-energy-budget":
            return "edu-pem";
        case "cbt-pain-basics":
            return "edu-hurt-harm";
        case "breath-slow-4-6":
            return "edu-stress-breath";
        default:
            return "";
        }
    }

    signal cardRequested(id: string)

    spacing: 0

    Fold {
        Layout.fillWidth: true
        visible: root.item.kind === ItemController.Script
        text: qsTr("What is said")

        Repeater {
            model: root.item.parts
            delegate: ColumnLayout {
                id: part

                required property string text
                required property string detail

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: part.text
                    token: Theme.smallStrong
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gapS
                    text: part.detail
                }
            }
        }
    }
    Fold {
        Layout.fillWidth: true
        text: qsTr("Why it can help")

        AppText {
            Layout.fillWidth: true
            text: root.item.purpose
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXs
            text: qsTr("How sure we are")
            token: Theme.smallStrong
        }
        AppText {
            Layout.fillWidth: true
            text: root.item.certainty
        }
        LinkButton {
            Layout.fillWidth: true
            atStart: true
            visible: root.cardId !== ""
            text: qsTr("Read more")
            onClicked: root.cardRequested(root.cardId)
        }
    }
    Fold {
        Layout.fillWidth: true
        visible: root.item.who !== ""
        text: qsTr("Who it is for")

        AppText {
            Layout.fillWidth: true
            text: root.item.who
        }
    }
    Fold {
        Layout.fillWidth: true
        visible: root.item.source !== ""
        text: qsTr("Sources")

        AppText {
            Layout.fillWidth: true
            text: root.item.source
        }
    }
}
