// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What a person wrote on a better day for a day like this, to be read and ticked off; or the calm offer to write it. */
T.Page {
    id: root

    required property FlarePlanController plan

    signal backRequested
    signal helpRequested
    signal itemRequested(id: string)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("My flare plan")
    background: Rectangle {
        color: Theme.flareGround
    }

    header: PageHead {
        color: Theme.flareSky
        title: qsTr("My flare plan")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        Item {
            implicitHeight: Theme.gapL
        }
        Card {
            Layout.fillWidth: true
            visible: !root.plan.isWritten

            AppText {
                Layout.fillWidth: true
                text: qsTr("There is no plan yet, and that is fine.")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Today, resting is enough. A plan is best written on a better day. It takes about twelve minutes, and most of it is tapping.")
                color: Theme.ink2
            }
            SecondButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                text: qsTr("See what it asks")
                onClicked: root.itemRequested(root.plan.exerciseId)
            }
        }

        FlarePlanPart {
            Layout.fillWidth: true
            plan: root.plan
            visible: root.plan.signs.length > 0
            title: qsTr("My early signs")
            isList: true
            lines: root.plan.signs
        }
        FlarePlanPart {
            Layout.fillWidth: true
            plan: root.plan
            visible: root.plan.calmIds.length > 0
            title: qsTr("The first hour")
            part: "calm"
            lines: root.plan.calmTexts
            details: root.plan.calmNames
            itemIds: root.plan.calmIds
            onItemRequested: id => root.itemRequested(id)
        }
        FlarePlanPart {
            Layout.fillWidth: true
            plan: root.plan
            visible: root.plan.smaller.length > 0
            title: qsTr("The first two days: smaller")
            part: "smaller"
            lines: root.plan.smaller
        }
        FlarePlanPart {
            Layout.fillWidth: true
            plan: root.plan
            visible: root.plan.kept.length > 0
            title: qsTr("What I keep")
            part: "kept"
            lines: root.plan.kept
        }
        FlarePlanPart {
            Layout.fillWidth: true
            plan: root.plan
            visible: root.plan.helpers.length > 0
            title: qsTr("Who or what helps")
            part: "helpers"
            lines: root.plan.helpers
        }
        Card {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.cardGap
            visible: root.plan.words !== ""
            color: Theme.restSoft

            AppText {
                Layout.fillWidth: true
                text: qsTr("Words to myself")
                token: Theme.smallStrong
                color: Theme.restSoftInk
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.plan.words
                token: Theme.h3
                color: Theme.restSoftInk
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.cardGap
            visible: root.plan.wayBack !== ""

            AppText {
                Layout.fillWidth: true
                text: qsTr("How I come back")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.plan.wayBack
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.plan.isWritten

            AppText {
                Layout.fillWidth: true
                text: qsTr("When I call someone")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.plan.callWhen
            }
            AppText {
                Layout.fillWidth: true
                visible: root.plan.callWhom !== ""
                //: %1 is whom the person wrote down: "My doctor"
                text: qsTr("Whom: %1").arg(root.plan.callWhom)
            }
            LinkButton {
                Layout.fillWidth: true
                atStart: true
                text: qsTr("When to get help")
                onClicked: root.helpRequested()
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: text !== ""
            text: root.plan.writtenText
            token: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            Layout.fillWidth: true
            atStart: true
            visible: root.plan.isWritten
            text: qsTr("Change my plan")
            onClicked: root.itemRequested(root.plan.exerciseId)
        }
        Item {
            implicitHeight: Theme.gapXl
        }
    }
}
