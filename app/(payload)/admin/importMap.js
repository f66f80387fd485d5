import { FieldState as FieldState_a14c17c9b274904992523f0941f9aeb1 } from '@/admin/translations/field-state'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_6b6308747e11b6fc9dc68bcca101c5ba } from '@/admin/editor/paste/feature'
import { TableFeatureClient as TableFeatureClient_1a1f8dba3edc11464e7cc878de0b60e0 } from '@/admin/editor/table/feature'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextDiff as TextDiff_d46fea577d26d9cf06eb82350160a29f } from '@/admin/editor/diff'
import { DeadLinks as DeadLinks_a540a071a7ee309e0a14a8be9294db90 } from '@/admin/dead-links'
import { DayCell as DayCell_1d3265a1eebf9cb5311cd14186699a74 } from '@/admin/dates/cells'
import { DayField as DayField_78f47cb397741351f38447b0a970f78d } from '@/admin/dates/day-field'
import { DayDiff as DayDiff_bbb8e300852e0031525d33290e1cdf78 } from '@/admin/dates/day-diff'
import { FileInTrash as FileInTrash_e7fa9a9ed7e71940d4a1b074db208774 } from '@/admin/trash/file-note'
import { MomentCell as MomentCell_1d3265a1eebf9cb5311cd14186699a74 } from '@/admin/dates/cells'
import { SelectionUses as SelectionUses_115e959d2606f0f64758769a3557b179 } from '@/admin/where-used/dialogs'
import { DocumentDescription as DocumentDescription_f97356d355342fde947f1d381b98f3c8 } from '@/admin/translations/publishing/description'
import { FormGuard as FormGuard_dccd500da786564d7c8be6838f072e48 } from '@/admin/editing/form-guard'
import { DocumentTimes as DocumentTimes_de0f5a86f36fe26c37d039d1b9d926e6 } from '@/admin/dates/document-times'
import { LeaveEmpty as LeaveEmpty_843823b6126bd8150bf4d570f824e231 } from '@/admin/leave-empty'
import { NewAddress as NewAddress_4c8dc35e17a39c31078708d4b96a11bf } from '@/admin/trash/new-address'
import { PlanDialog as PlanDialog_b45be3c12559e8d034111e130f7e5a09 } from '@/admin/schedule/plan'
import { DocumentUses as DocumentUses_115e959d2606f0f64758769a3557b179 } from '@/admin/where-used/dialogs'
import { AskingPublishButton as AskingPublishButton_8decc27a5392f9408ec7241d2865b644 } from '@/admin/translations/publishing/publish-button'
import { DocumentTab as DocumentTab_e25d9266cc027d2224721bcba88e1218 } from '@/admin/translations/document-tab'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { WhereUsed as WhereUsed_571bc3ddb75d360ec0eaea1696683218 } from '@/admin/where-used'
import { ReadingCheck as ReadingCheck_aa61434bcb3df7e58826f02784d4fdfb } from '@/admin/reading'
import { InvitedPassword as InvitedPassword_b78cfab7e186526efea1710c16ba5354 } from '@/admin/account/invited-password'
import { OneTimeLink as OneTimeLink_9559cbcb9b2a46c05791f9fad870e734 } from '@/admin/account/one-time-link'
import { AccountPlans as AccountPlans_df76b772cfedcf96d69efd57503f626c } from '@/admin/schedule/account-plans'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { StaysPublic as StaysPublic_3764fa476879580b093b56b6cecf926b } from '@/admin/site-part/stays-public'
import { GoalNote as GoalNote_11e970199de347004ec0c21d0793f5ce } from '@/admin/navigation/goal-note'
import { EntryLabel as EntryLabel_dc66aa84a8bccfbf6282a77ca74c90d4 } from '@/admin/navigation/entry-label'
import { Icon as Icon_15e5cd43d8339594d7c9455887f4ae16 } from '@/admin/brand/mark'
import { Logo as Logo_15e5cd43d8339594d7c9455887f4ae16 } from '@/admin/brand/mark'
import { Dashboard as Dashboard_9b311d46516cfb4456fe0cd8d3560c84 } from '@/admin/dashboard'
import { NavLink as NavLink_852d6bc4d0a4a772601160cfa6d14b78 } from '@/admin/translations/nav-link'
import { ContentLanguage as ContentLanguage_689ade86634a95a47b01a3a5f2b62e90 } from '@/admin/content-language'
import { AccessibleNames as AccessibleNames_9965c7f873aef70ef7551420c91529c4 } from '@/admin/accessible-names'
import { SessionProvider as SessionProvider_31272aff00e023ce9091fd4d234e56cb } from '@/admin/session/session-provider'
import { ForgotPassword as ForgotPassword_fe9de20544fc6c7fc0cfb9d0b1aace10 } from '@/admin/account/forgot-password'
import { OverviewView as OverviewView_c88a80298d1c9e23e83633c6ed60eb9b } from '@/admin/translations/overview/index'
import { EditorView as EditorView_2bdc06de5ecc0e8bec7e855f7832b3b7 } from '@/admin/translations/editor/index'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/translations/field-state#FieldState": FieldState_a14c17c9b274904992523f0941f9aeb1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/editor/paste/feature#PasteFeatureClient": PasteFeatureClient_6b6308747e11b6fc9dc68bcca101c5ba,
  "@/admin/editor/table/feature#TableFeatureClient": TableFeatureClient_1a1f8dba3edc11464e7cc878de0b60e0,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/editor/diff#TextDiff": TextDiff_d46fea577d26d9cf06eb82350160a29f,
  "@/admin/dead-links#DeadLinks": DeadLinks_a540a071a7ee309e0a14a8be9294db90,
  "@/admin/dates/cells#DayCell": DayCell_1d3265a1eebf9cb5311cd14186699a74,
  "@/admin/dates/day-field#DayField": DayField_78f47cb397741351f38447b0a970f78d,
  "@/admin/dates/day-diff#DayDiff": DayDiff_bbb8e300852e0031525d33290e1cdf78,
  "@/admin/trash/file-note#FileInTrash": FileInTrash_e7fa9a9ed7e71940d4a1b074db208774,
  "@/admin/dates/cells#MomentCell": MomentCell_1d3265a1eebf9cb5311cd14186699a74,
  "@/admin/where-used/dialogs#SelectionUses": SelectionUses_115e959d2606f0f64758769a3557b179,
  "@/admin/translations/publishing/description#DocumentDescription": DocumentDescription_f97356d355342fde947f1d381b98f3c8,
  "@/admin/editing/form-guard#FormGuard": FormGuard_dccd500da786564d7c8be6838f072e48,
  "@/admin/dates/document-times#DocumentTimes": DocumentTimes_de0f5a86f36fe26c37d039d1b9d926e6,
  "@/admin/leave-empty#LeaveEmpty": LeaveEmpty_843823b6126bd8150bf4d570f824e231,
  "@/admin/trash/new-address#NewAddress": NewAddress_4c8dc35e17a39c31078708d4b96a11bf,
  "@/admin/schedule/plan#PlanDialog": PlanDialog_b45be3c12559e8d034111e130f7e5a09,
  "@/admin/where-used/dialogs#DocumentUses": DocumentUses_115e959d2606f0f64758769a3557b179,
  "@/admin/translations/publishing/publish-button#AskingPublishButton": AskingPublishButton_8decc27a5392f9408ec7241d2865b644,
  "@/admin/translations/document-tab#DocumentTab": DocumentTab_e25d9266cc027d2224721bcba88e1218,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@/admin/where-used#WhereUsed": WhereUsed_571bc3ddb75d360ec0eaea1696683218,
  "@/admin/reading#ReadingCheck": ReadingCheck_aa61434bcb3df7e58826f02784d4fdfb,
  "@/admin/account/invited-password#InvitedPassword": InvitedPassword_b78cfab7e186526efea1710c16ba5354,
  "@/admin/account/one-time-link#OneTimeLink": OneTimeLink_9559cbcb9b2a46c05791f9fad870e734,
  "@/admin/schedule/account-plans#AccountPlans": AccountPlans_df76b772cfedcf96d69efd57503f626c,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "@/admin/site-part/stays-public#StaysPublic": StaysPublic_3764fa476879580b093b56b6cecf926b,
  "@/admin/navigation/goal-note#GoalNote": GoalNote_11e970199de347004ec0c21d0793f5ce,
  "@/admin/navigation/entry-label#EntryLabel": EntryLabel_dc66aa84a8bccfbf6282a77ca74c90d4,
  "@/admin/brand/mark#Icon": Icon_15e5cd43d8339594d7c9455887f4ae16,
  "@/admin/brand/mark#Logo": Logo_15e5cd43d8339594d7c9455887f4ae16,
  "@/admin/dashboard#Dashboard": Dashboard_9b311d46516cfb4456fe0cd8d3560c84,
  "@/admin/translations/nav-link#NavLink": NavLink_852d6bc4d0a4a772601160cfa6d14b78,
  "@/admin/content-language#ContentLanguage": ContentLanguage_689ade86634a95a47b01a3a5f2b62e90,
  "@/admin/accessible-names#AccessibleNames": AccessibleNames_9965c7f873aef70ef7551420c91529c4,
  "@/admin/session/session-provider#SessionProvider": SessionProvider_31272aff00e023ce9091fd4d234e56cb,
  "@/admin/account/forgot-password#ForgotPassword": ForgotPassword_fe9de20544fc6c7fc0cfb9d0b1aace10,
  "@/admin/translations/overview/index#OverviewView": OverviewView_c88a80298d1c9e23e83633c6ed60eb9b,
  "@/admin/translations/editor/index#EditorView": EditorView_2bdc06de5ecc0e8bec7e855f7832b3b7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
